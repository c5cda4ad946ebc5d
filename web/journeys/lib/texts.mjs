import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CATALOGUES = join(import.meta.dirname, '..', '..', 'src', 'i18n');

function catalogueOf(language) {
  const read = (path) => JSON.parse(readFileSync(join(CATALOGUES, path), 'utf8'));
  return { ...read(`${language}.json`), ...read(`more/${language}.json`) };
}

/** With what the keys of texts begin. */
export const sections = () => Object.keys(catalogueOf('ko'));

/** Reads the pages' own catalogue of a language by key, so that a journey reads what a guest reads. */
export function textIn(language) {
  const catalogue = catalogueOf(language);
  return (key) => {
    const found = key.split('.').reduce((part, name) => part?.[name], catalogue);
    if (typeof found !== 'string') throw new Error(`No text ${key} in the catalogue ${language}`);
    return found;
  };
}

/** The Korean text of a key. */
export const text = textIn('ko');
