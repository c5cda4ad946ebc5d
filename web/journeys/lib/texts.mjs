import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const korean = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'src', 'i18n', 'ko.json'), 'utf8'),
);

/** The Korean text of a key of the pages' own catalogue, so that a journey reads what a guest reads. */
export function text(key) {
  const found = key.split('.').reduce((part, name) => part?.[name], korean);
  if (typeof found !== 'string') throw new Error(`No text ${key} in the Korean catalogue`);
  return found;
}
