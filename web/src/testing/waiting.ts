/** Somebody at place 1,000 of a line, 900 people behind the front. */
export const turn = {
  state: 'WAITING',
  roomState: 'OPEN',
  ahead: 900,
  waitFrom: 'PT20M',
  waitTo: 'PT30M',
  waitKnown: true,
  pollAfter: 'PT1M',
  callWindowEndsAt: '',
  left: 'SOME',
  beatAfter: 'PT30S',
  place: 1_000,
} as const;

/** Its board: of 150 places from 900 on, half are of people who are there; whoever stands at that place waits for 50 s. */
export const board = {
  calledUpTo: 900,
  end: 1_050,
  state: 'OPEN',
  left: 'SOME',
  pollAfter: 'PT1S',
  crowd: {
    people: [0, 32, 64, 75],
    waitFrom: ['PT0S', 'PT32S', 'PT1M4S', 'PT1M15S'],
    waitTo: ['PT1S', 'PT1M4S', 'PT2M8S', 'PT2M30S'],
  },
} as const;
