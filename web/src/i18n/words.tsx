import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldUnit, Offering } from '../api/types';

/** What is sold, in whose words pages speak. */
export type Thing = HeldUnit['kind'];

const Things = createContext<Thing>('SEAT');

interface InWordsOfProps {
  readonly thing: Thing;
  readonly children: ReactNode;
}

/** Has what it holds speak of tables, say, instead of seats. */
export function InWordsOf({ thing, children }: InWordsOfProps) {
  return <Things value={thing}>{children}</Things>;
}

/**
 * Texts in the words of what is sold here: a text that needs others for tables has a second one whose key ends in `_TABLE`
 * (before a plural); whatever has none is said as for seats.
 */
export function useWords(told?: Thing): { readonly t: TFunction } {
  const { t } = useTranslation();
  const around = useContext(Things);
  const thing = told ?? around;
  return useMemo(() => ({ t: thing === 'SEAT' ? t : inWordsOf(thing, t) }), [t, thing]);
}

function inWordsOf(thing: Thing, t: TFunction): TFunction {
  const say = t as unknown as (key: string, options: object) => string;
  return ((key: string, options: object = {}) =>
    say(key, { ...options, context: thing })) as unknown as TFunction;
}

/** What all of these are; seats where they differ, or where there are none. */
export function thingOf(units: Iterable<Pick<HeldUnit, 'kind'>>): Thing {
  const kinds = new Set([...units].map(({ kind }) => kind));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'SEAT';
}

/** What an offering sells; seats as long as it is not known. */
export const thingOfOffering = (offering: Pick<Offering, 'kind'> | undefined): Thing =>
  offering?.kind === 'DINING' ? 'TABLE' : 'SEAT';
