import type { Offering, Sale } from '../api/types';

/** What an offering needs before anybody can buy, in the order in which an owner does it. */
export const STEPS = ['layout', 'session', 'sale', 'room', 'published'] as const;

export type Step = (typeof STEPS)[number];

/** What is known of an offering beside itself. */
export interface Around {
  /** How many layouts its place has. */
  readonly layouts: number;
  /** How many of its sales that are not over have a waiting room. */
  readonly rooms: number;
  /** By the server's clock, milliseconds. */
  readonly now: number;
}

export interface Item {
  readonly step: Step;
  readonly done: boolean;
  /** It sells without, too. */
  readonly optional: boolean;
}

/** Each step, and whether it is done. */
export function checklist(offering: Offering, { layouts, rooms, now }: Around): readonly Item[] {
  const coming = offering.sessions.filter(({ endsAt }) => Date.parse(endsAt) > now);
  const done: Record<Step, boolean> = {
    layout: layouts > 0 || coming.length > 0,
    session: coming.length > 0,
    sale: offering.sales.some((sale) => !isOver(sale, now)),
    room: rooms > 0,
    published: offering.state === 'PUBLISHED',
  };
  return STEPS.map((step) => ({ step, done: done[step], optional: step === 'room' }));
}

/** True when nothing that is needed is missing. */
export const isReady = (items: readonly Item[]) => items.every(({ done, optional }) => done || optional);

/** A sale whose window is over. */
export const isOver = (sale: Sale, now: number) => Date.parse(sale.closesAt) <= now;
