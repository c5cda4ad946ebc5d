import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstLanguage } from '.';
import enFirst from './en.json';
import koFirst from './ko.json';
import enMore from './more/en.json';
import koMore from './more/ko.json';
import { ownTexts } from '../testing/ownTexts';

const ko = { ...koFirst, ...koMore };
const en = { ...enFirst, ...enMore };

type Catalogue = { readonly [key: string]: string | Catalogue };

/** All texts of a catalogue by their dotted key. */
function texts(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : texts(value, `${prefix}${key}.`),
  );
}

/** Korean has one plural form, English two; both are one key to a page. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
/** What is said of tables, chargers or areas stands in for what is said of seats, under the same key to a page. */
const withoutThing = (key: string) => key.replace(/_(TABLE|CONNECTOR|AREA)$/, '');
const keys = (catalogue: Catalogue) =>
  [...new Set(texts(catalogue).map(([key]) => withoutPlural(key)))].sort();
/** Said of seats alone, where tables and chargers have another key; or of room for somebody. */
const ONLY_SEATS = [
  'best.withWheelchair',
  'line.stillWelcome',
  'returns.accessible',
  'returns.accessibleHint',
  'returns.accessibleShort',
  'seat.name',
  'seatMap.find',
  'seatMap.group',
  'seatMap.seatsTogether',
  'seatMap.single',
  'seatMap.together',
];
const blanks = (text: string) => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\.d\.ts$/.test(path))
  .map((path) => ({ path, code: readFileSync(`src/${path}`, 'utf8') }));

describe('catalogues', () => {
  it('have no text twice', () => {
    for (const [first, more] of [
      [koFirst, koMore],
      [enFirst, enMore],
    ])
      expect(Object.keys(first ?? {}).filter((key) => key in (more ?? {}))).toEqual([]);
  });

  it('have the same keys in both languages', () => {
    expect(keys(en)).toEqual(keys(ko));
  });

  it('have no empty text', () => {
    for (const [key, text] of [...texts(ko), ...texts(en)]) expect(text.trim(), key).not.toBe('');
  });

  it('fill the same blanks in both languages', () => {
    const english = new Map(texts(en));
    for (const [key, text] of texts(ko)) expect(blanks(english.get(key) ?? ''), key).toEqual(blanks(text));
  });

  it('give English both plural forms', () => {
    const english = new Map(texts(en));
    const plurals = texts(ko).flatMap(([key]) => (key.endsWith('_other') ? withoutPlural(key) : []));
    for (const key of plurals)
      expect(english.has(`${key}_one`) && english.has(`${key}_other`), key).toBe(true);
  });

  it('say of tables and chargers only what they say of seats too', () => {
    const known = new Set(keys(ko));
    const alone = [...known].filter((key) => !known.has(withoutThing(key)));
    expect(alone).toEqual([]);
  });

  // What is sold may be tables or chargers: a text that speaks of seats has one of them beside it, or none is meant.
  it.each([
    ['ko', ko, /자리|좌석|석(?=[까이을은의 (])|}}석/],
    ['en', en, /\bseats?\b/i],
  ] as const)('speak of seats only where there is no other word (%s)', (_, catalogue, seat) => {
    const all = texts(catalogue);
    const known = new Set(all.map(([key]) => withoutPlural(key)));
    const found = all
      .filter(([key, text]) => key === withoutThing(key) && seat.test(text.replace(/{{\w+}}/g, '}}')))
      .map(([key]) => withoutPlural(key))
      .filter((key) => !known.has(`${key}_TABLE`) && !ONLY_SEATS.includes(key));
    expect(found).toEqual([]);
  });

  it('call a waiting room nothing else', () => {
    const other = /(?<!waiting )\brooms?\b(?! for\b)/i;
    const found = texts(en).filter(([, text]) => other.test(text.replace(/there is room\b/gi, '')));
    expect(found).toEqual([]);
  });

  it('hold no text that no page uses', () => {
    const code = sources.map((source) => source.code).join('\n');
    const isUsed = (key: string) =>
      code.includes(`'${withoutThing(key)}'`) ||
      code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
    expect(keys(ko).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('pages', () => {
  it('hold no Korean of their own', () => {
    const found = sources.filter(({ code }) => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(code));
    expect(found.map((source) => source.path)).toEqual([]);
  });

  it.each(sources.filter(({ path }) => path.endsWith('.tsx') && !path.startsWith('dev/')))(
    'hold no text of their own: $path',
    (source) => {
      expect(ownTexts(source.code)).toEqual([]);
    },
  );
});

describe('a text outside the catalogues', () => {
  it.each([
    ['<p>Hello there</p>', ['Hello there']],
    ['<p>{"Hello"}</p>', ['Hello']],
    ['<p>{open ? "Open" : t("closed")}</p>', ['Open']],
    ['<p>{done && `Paid ${sum}`}</p>', ['Paid']],
    ['<>Hello{name}</>', ['Hello']],
    ['<button aria-label="Close" />', ['Close']],
    ['<Field label={"Name"} />', ['Name']],
    ['<Note title={late ? "Too late" : undefined} />', ['Too late']],
    ['<Anything words="two words" />', ['two words']],
    ['(document.title = "Hanjul")', ['Hanjul']],
    ['new Notification("Your turn")', ['Your turn']],
  ])('is found: %s', (code, texts) => {
    expect(ownTexts(`export const Page = () => ${code};`)).toEqual(texts);
  });

  it.each([
    '<p className="small muted">{t("line.ahead")}</p>',
    '<path d="M1 32H54" />',
    '<p>{state === "OPEN" && <b>{format.money(price)}</b>}</p>',
    '<p>{count} · {sum}</p>',
    '<Link to="/sign-in" rel="next" />',
  ])('is not suspected: %s', (code) => {
    expect(ownTexts(`export const Page = () => ${code};`)).toEqual([]);
  });
});

describe('first language', () => {
  it('is the one chosen before, else the browser’s', () => {
    expect(firstLanguage('en', 'ko-KR')).toBe('en');
    expect(firstLanguage(null, 'ko-KR')).toBe('ko');
    expect(firstLanguage(null, 'de-DE')).toBe('en');
    expect(firstLanguage('fr', 'en-GB')).toBe('en');
  });
});
