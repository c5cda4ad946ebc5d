import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../i18n/more/en.json';
import ko from '../i18n/more/ko.json';
import { FAULTS, faultWords } from './faultWords';

const root = `${import.meta.dirname}/../../..`;
const format = {
  number: (value: number) => `#${value}`,
  money: ({ amount }: { amount: number }) => `W${amount}`,
};
const fault = (some: object) => ({
  kind: 'OVERTAKEN',
  session: '',
  unit: '',
  guests: [],
  values: [],
  ids: [],
  ...some,
});

describe('how a promise was broken', () => {
  it('is said with what it is about, and its ids in small print', () => {
    const words = faultWords(
      fault({ kind: 'MONEY_UNLIKE_BOOKING', guests: [7], values: ['100', '200'], ids: ['o1'] }),
      format,
    );
    expect(words.key).toBe('MONEY_UNLIKE_BOOKING');
    expect(words.blanks).toMatchObject({ first: '7', paid: 'W100', due: 'W200' });
    expect(words.print).toEqual(['o1']);
  });

  it('puts codes into the small print too', () => {
    const words = faultWords(
      fault({ kind: 'BOOKING_LOST', guests: [7], values: ['NOT_FOUND'], ids: ['b1'] }),
      format,
    );
    expect(words.print).toEqual(['b1', 'NOT_FOUND']);
  });

  it('is told as it is named when it is new', () => {
    expect(faultWords(fault({ kind: 'SOMETHING_NEW' }), format).key).toBeUndefined();
  });

  it('has words for every kind that the audit knows', () => {
    const source = readFileSync(`${root}/src/main/java/io/hanjul/rush/audit/Fault.java`, 'utf8');
    const kinds = [...source.matchAll(/^ {8}([A-Z_]+)\("/gm)].map(([, kind]) => kind);
    expect(kinds).toEqual([...FAULTS]);
    for (const texts of [ko, en]) expect(Object.keys(texts.crowd.fault)).toEqual(kinds);
  });
});

describe('what a crowd was refused with', () => {
  /** What simulated guests ask for. */
  const ASKED: readonly (readonly [string, string])[] = [
    ['/v1/rooms/{room}/turns', 'post'],
    ['/v1/rooms/{room}/turns/me', 'get'],
    ['/v1/rooms/{room}/turns/me', 'delete'],
    ['/v1/rooms/{room}/entries', 'post'],
    ['/v1/rooms/{room}/entries/me', 'delete'],
    ['/v1/sessions/{session}/availability', 'get'],
    ['/v1/holds', 'post'],
    ['/v1/holds/{hold}', 'delete'],
    ['/v1/holds/{hold}/payments', 'post'],
    ['/v1/payments/{payment}', 'get'],
    ['/v1/payments/{payment}/confirm', 'post'],
    ['/v1/bookings/{booking}', 'get'],
  ];

  it('has words for every code that they can meet', () => {
    const api = JSON.parse(readFileSync(`${root}/src/main/resources/openapi.json`, 'utf8')) as {
      paths: Record<string, Record<string, { responses: Record<string, { $ref?: string }> }>>;
    };
    const codes = ASKED.flatMap(([path, method]) =>
      Object.values(api.paths[path]?.[method]?.responses ?? {}).flatMap(
        ({ $ref = '' }) => $ref.match(/^#\/components\/responses\/(.+)$/)?.[1]?.split('.') ?? [],
      ),
    );
    expect(codes.length).toBeGreaterThan(50);
    const known = [...new Set([...codes, 'NO_ANSWER'])].sort();
    for (const texts of [ko, en]) expect(Object.keys(texts.crowd.refusal).sort()).toEqual(known);
  });
});
