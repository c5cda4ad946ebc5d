import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CATALOGUES = join(import.meta.dirname, '..', '..', 'src', 'i18n');

/** Reads the pages' own catalogue of a language by key, so that a journey reads what a guest reads. */
export function textIn(language) {
  const catalogue = JSON.parse(readFileSync(join(CATALOGUES, `${language}.json`), 'utf8'));
  return (key) => {
    const found = key.split('.').reduce((part, name) => part?.[name], catalogue);
    if (typeof found !== 'string') throw new Error(`No text ${key} in the catalogue ${language}`);
    return found;
  };
}

/** The Korean text of a key. */
export const text = textIn('ko');
