/** The way of a new owner to the first sale, in the order in which it goes. */
export const FIRST_STEPS = ['approval', 'place', 'plan', 'event', 'sale'] as const;

export type FirstStep = (typeof FIRST_STEPS)[number];

/** What a new owner has so far. */
export interface SoFar {
  readonly approved: boolean;
  /** A place of theirs; empty while there is none. */
  readonly place: string;
  /** Whether that place has a seating plan. */
  readonly plan: boolean;
  /** An event of theirs; empty while there is none. */
  readonly event: string;
  readonly sale: boolean;
}

export interface StepSoFar {
  readonly step: FirstStep;
  readonly done: boolean;
  /** Where it is done, below the desk; empty for a step that is not the next one, or is done by somebody else. */
  readonly to: string;
}

/** Each step, whether it is done, and the way to the next one. */
export function firstSteps(has: SoFar): readonly StepSoFar[] {
  const done: Record<FirstStep, boolean> = {
    approval: has.approved,
    place: has.place !== '',
    plan: has.plan || has.event !== '',
    event: has.event !== '',
    sale: has.sale,
  };
  const ways: Record<FirstStep, string> = {
    approval: '',
    place: '/places/new',
    plan: `/places/${has.place}/layouts/new`,
    event: '/offerings/new',
    sale: `/offerings/${has.event}`,
  };
  const next = FIRST_STEPS.find((step) => !done[step]);
  return FIRST_STEPS.map((step) => ({ step, done: done[step], to: step === next ? ways[step] : '' }));
}
