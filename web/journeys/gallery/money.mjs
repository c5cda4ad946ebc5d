/** What was taken and given back, for those who take it. */
import { list, PAYMENT } from '../lib/answers.mjs';

const won = (amount) => ({ amount, currency: 'KRW' });

const sums = (made, taken, ended, returned) => ({
  made,
  ended,
  taken: won(taken),
  returned: won(returned),
  net: won(taken - returned),
});

const refund = (state, last, change = {}) => ({
  id: PAYMENT.replace(/.$/, last),
  paymentId: PAYMENT,
  orderId: PAYMENT,
  amount: won(77_000),
  state,
  failureCode: '',
  tries: 1,
  requestedAt: '2026-11-20T03:00:00Z',
  changedAt: '2026-11-20T03:00:02Z',
  ...change,
});

const takings = (session, change = {}) => ({
  json: {
    sessionId: session,
    zone: 'Asia/Seoul',
    all: sums(1_243, 98_230_000, 37, 2_849_000),
    kinds: [
      { kind: 'SOLD', sums: sums(1_204, 92_708_000, 37, 2_849_000) },
      { kind: 'COMPLIMENTARY', sums: sums(12, 0, 0, 0) },
      { kind: 'BOX_OFFICE', sums: sums(27, 5_522_000, 0, 0) },
    ],
    days: [
      { day: '2026-11-18', kind: 'SOLD', sums: sums(1_180, 90_860_000, 12, 924_000) },
      { day: '2026-11-19', kind: 'SOLD', sums: sums(24, 1_848_000, 25, 1_925_000) },
      { day: '2026-11-19', kind: 'COMPLIMENTARY', sums: sums(12, 0, 0, 0) },
      { day: '2026-11-19', kind: 'BOX_OFFICE', sums: sums(27, 5_522_000, 0, 0) },
    ],
    returning: won(154_000),
    stuck: won(77_000),
    ...change,
  },
});

const page = (name, told, refunds) => ({
  name: `money-takings-${name}`,
  as: 'owner',
  open: async ({ page, answer, world }) => {
    const { offering, session } = world.plainSale;
    await answer('**/v1/sessions/*/takings', told(session));
    await answer('**/refunds?*', list(...refunds));
    await page.goto(`/manage/offerings/${offering}/sessions/${session}/takings`);
    await page.locator('.money-table').first().waitFor();
    await page.locator('section[aria-labelledby=refunds] :is(li, p)').first().waitFor();
  },
});

const health = (change = {}) => ({
  gateway: 'toss',
  account: '',
  test: true,
  state: 'CLOSED',
  since: '2026-11-20T03:00:00Z',
  calls: 20,
  unanswered: 0,
  running: 2,
  answeredAt: '2026-11-27T02:59:58Z',
  fault: '',
  ...change,
});

const unknown = (last, change = {}) => ({
  id: PAYMENT.replace(/.$/, last),
  orderId: PAYMENT.replace(/.$/, last),
  orderName: '봄밤의 실내악 × 2',
  amount: won(154_000),
  since: '2026-11-27T01:00:00Z',
  overdue: true,
  tries: 64,
  lastAnswer: 'Unknown: HTTP 500 FAILED_INTERNAL_SYSTEM_PROCESSING',
  askedAt: '2026-11-27T02:59:40Z',
  nextLookAt: '2026-11-27T03:00:30Z',
  callingOff: false,
  history: [],
  ...change,
});

const webhook = (last, outcome, status, change = {}) => ({
  id: PAYMENT.replace(/.$/, last),
  payment: PAYMENT,
  status,
  times: 1,
  outcome,
  tries: 1,
  receivedAt: '2026-11-27T02:58:10Z',
  ...change,
});

const NEWS = [
  webhook('1', 'RECEIVED', 'CANCELED', { tries: 3 }),
  webhook('2', 'DIFFERS', 'PARTIAL_CANCELED', { times: 3 }),
  webhook('3', 'REOPENED', 'DONE'),
  webhook('9', 'GIVEN_BACK', 'DONE'),
  webhook('4', 'AWAITED', 'DONE'),
  webhook('5', 'IN_ORDER', 'ABORTED'),
  webhook('6', 'KNOWN', 'DONE', { times: 2 }),
];

const desk = (name, told, act) => ({
  name: `money-${name}`,
  as: 'operator',
  open: async ({ page, answer }) => {
    await answer('**/v1/gateways?*', list(health(told.health)));
    await answer('**/v1/unknown-payments?*', list(...told.unknown));
    await answer('**/v1/stuck-refunds?*', list(...told.refunds));
    await answer('**/v1/webhooks?*', list(...(told.news ?? [])));
    await page.goto('/operator/money');
    await page.locator('#gateways + ul li').waitFor();
    await page.locator('section[aria-labelledby=refunds] :is(li, p)').first().waitFor();
    await page.locator('section[aria-labelledby=webhooks] :is(li, p.muted:last-child)').first().waitFor();
    await act?.(page);
  },
});

const AWAY = {
  state: 'OPEN',
  unanswered: 14,
  running: 0,
  fault: 'I/O error on POST request: request timed out',
};
const DONE_BEFORE = [
  {
    at: '2026-11-27T02:40:00Z',
    kind: 'ASKED',
    by: '01939fd0-0000-7000-8000-00000000000a',
    reason: '',
    outcome: 'Unknown: HTTP 500',
  },
  {
    at: '2026-11-27T02:45:00Z',
    kind: 'CALLED_OFF',
    by: '01939fd0-0000-7000-8000-00000000000a',
    reason: '고객 요청',
    outcome: '',
  },
];

const books = (charges, taken, refunds, returned) => ({
  charges,
  refunds,
  taken: won(taken),
  returned: won(returned),
  net: won(taken - returned),
});

const entry = (last, kind, verdict, ours, gateway) => ({
  paymentId: PAYMENT.replace(/.$/, last),
  orderId: PAYMENT.replace(/.$/, last),
  refundId: '',
  kind,
  verdict,
  ours: won(ours),
  gateway: won(gateway),
  at: '2026-11-26T03:10:00Z',
});

const differenceOf = (line) => ({ paymentId: line.paymentId, lines: [line] });

const night = (last, day, change = {}) => ({
  id: PAYMENT.replace(/.$/, last),
  day,
  state: 'COMPARED',
  comparedAt: '2026-11-27T00:00:00Z',
  lines: 40,
  differences: 0,
  unheard: 0,
  ours: 3_080_000,
  gateway: 3_080_000,
  ...change,
});

const NIGHTS = [
  night('1', '2026-11-26', { state: 'ASKED', comparedAt: '', lines: 0, ours: 0, gateway: 0 }),
  night('2', '2026-11-25'),
  night('3', '2026-11-24', { differences: 2, gateway: 3_234_000 }),
  night('4', '2026-11-23', { unheard: 1 }),
  night('5', '2026-11-22', { lines: 0, ours: 0, gateway: 0 }),
];

const settlement = (name, { lines = [], nights = NIGHTS, asks, expects, ...told }) => ({
  name: `money-settlement-${name}`,
  as: 'owner',
  open: async ({ page, answer, world }) => {
    const { offering, session } = world.plainSale;
    await answer('**/v1/places/*/settlements/*', {
      json: {
        placeId: PAYMENT,
        day: '2026-11-26',
        zone: 'Asia/Seoul',
        unheard: 0,
        differing: lines.length,
        keptDays: 400,
        ...told,
      },
    });
    await answer('**/v1/places/*/settlements/*/differences?*', list(...lines.map(differenceOf)));
    await answer('**/v1/places/*/settlements?*', list(...nights));
    await page.goto(`/manage/offerings/${offering}/sessions/${session}/takings`);
    await page.locator('a[href$="/settlement"]').click();
    await page.locator('#lines').waitFor();
    await asks?.(page, answer);
  },
  ...(expects && { expects }),
});

/** All dates of an offering together. */
const offeringTakings = (name, told) => ({
  name: `money-offering-${name}`,
  as: 'owner',
  open: async ({ page, answer, world }) => {
    const { offering } = world.plainSale;
    await answer('**/v1/offerings/*/takings', {
      json: {
        offeringId: offering,
        zone: 'Asia/Seoul',
        all: sums(2_431, 187_187_000, 37, 2_849_000),
        kinds: [
          { kind: 'SOLD', sums: sums(2_392, 181_665_000, 37, 2_849_000) },
          { kind: 'COMPLIMENTARY', sums: sums(12, 0, 0, 0) },
          { kind: 'BOX_OFFICE', sums: sums(27, 5_522_000, 0, 0) },
        ],
        sessions: [
          dateTakings('1', '2026-12-18T10:30:00Z', sums(1_243, 98_230_000, 37, 2_849_000)),
          dateTakings('2', '2026-12-19T06:00:00Z', sums(1_188, 88_957_000, 0, 0)),
          dateTakings('3', '2026-12-19T10:30:00Z', sums(0, 0, 0, 0)),
        ],
        returning: won(154_000),
        stuck: won(0),
        ...told,
      },
    });
    await page.goto(`/manage/offerings/${offering}/takings`);
    await page.locator('.money-table').first().waitFor();
  },
});

const dateTakings = (last, startsAt, all) => ({
  sessionId: PAYMENT.replace(/.$/, last),
  startsAt,
  sums: all,
  kinds: [],
});

/** Which account takes what is paid for a place. */
const placeAccount = (name, choices) => ({
  name: `money-account-${name}`,
  as: 'operator',
  open: async ({ page, answer }) => {
    await answer(
      '**/v1/gateways?*',
      list(health(), health({ gateway: 'toss:arts-hall', account: 'arts-hall' })),
    );
    await answer('**/v1/places/*/gateway-accounts?*', list(...choices));
    await page.goto('/operator/places');
    await page.locator('.room-list .card a').first().click();
    await page.locator('select').waitFor();
  },
});

const chosen = (last, account, at) => ({ id: PAYMENT.replace(/.$/, last), account, by: PAYMENT, at });

export const scenes = [
  placeAccount('house', []),
  placeAccount('own', [
    chosen('2', 'arts-hall', '2026-11-26T01:00:00Z'),
    chosen('1', '', '2026-11-20T01:00:00Z'),
  ]),
  offeringTakings('full', {}),
  offeringTakings('none', {
    all: sums(0, 0, 0, 0),
    kinds: ['SOLD', 'COMPLIMENTARY', 'BOX_OFFICE'].map((kind) => ({ kind, sums: sums(0, 0, 0, 0) })),
    sessions: [],
    returning: won(0),
  }),
  settlement('agrees', {
    ours: books(1_204, 92_708_000, 37, 2_849_000),
    gateway: books(1_204, 92_708_000, 37, 2_849_000),
    difference: won(0),
    agrees: true,
    lines: [entry('1', 'REFUND', 'ON_ITS_WAY', 0, 0)],
  }),
  settlement('differs', {
    ours: books(3, 231_000, 0, 0),
    gateway: books(4, 308_000, 1, 77_000),
    difference: won(0),
    agrees: false,
    lines: [
      entry('1', 'CHARGE', 'ONLY_GATEWAY', 0, 77_000),
      entry('2', 'REFUND', 'ONLY_GATEWAY', 0, 77_000),
      entry('3', 'REFUND', 'REFUSED', 0, 0),
      entry('4', 'CHARGE', 'CALLED_OFF', 0, 77_000),
    ],
  }),
  settlement('unasked', {
    ours: books(1, 77_000, 0, 0),
    gateway: books(0, 0, 0, 0),
    difference: won(-77_000),
    agrees: false,
    unheard: 1,
    lines: [entry('1', 'CHARGE', 'NOT_ASKED', 77_000, 0)],
  }),
  settlement('asked', {
    ours: books(1, 77_000, 0, 0),
    gateway: books(0, 0, 0, 0),
    difference: won(-77_000),
    agrees: false,
    unheard: 1,
    lines: [entry('1', 'CHARGE', 'NOT_ASKED', 77_000, 0)],
    asks: async (page, answer) => {
      await answer('**/v1/places/*/settlements/*/inquiry', {
        status: 429,
        json: { code: 'TOO_MANY_REQUESTS', status: 429, title: 'x', retryAfter: 40 },
      });
      await page.getByRole('button', { name: /^(결제사에 확인|Ask the payment company)$/ }).click();
      await page.locator('.note[role="status"]').waitFor();
    },
    expects: [[429, /inquiry/]],
  }),
  {
    // As many lines as before, one of them about something else: what is listed follows the sums.
    name: 'money-settlement-anew',
    as: 'owner',
    open: async (scene) => {
      const { page, answer } = scene;
      const told = { ours: books(2, 154_000, 0, 0), agrees: false, unheard: 1 };
      const before = { ...told, gateway: books(0, 0, 0, 0), difference: won(-154_000) };
      const open = entry('2', 'CHARGE', 'NOT_ASKED', 77_000, 0);
      const lines = [entry('1', 'CHARGE', 'ONLY_OURS', 77_000, 0), open];
      await settlement('', { ...before, lines }).open(scene);
      await answer('**/inquiry', { status: 202, json: {} });
      await page.locator('#lines ~ .money-list .chip.bad').waitFor();
      const read = page.waitForResponse('**/differences?*');
      await page.getByRole('button', { name: /결제사에 확인|Ask the payment company/ }).click();
      await read;
      await page.getByText(/물어보고 있어요|is being asked/).waitFor();
      const other = entry('1', 'CHARGE', 'OTHER_AMOUNT', 77_000, 55_000);
      await answer(
        '**/v1/places/*/settlements/*/differences?*',
        list(differenceOf(other), differenceOf(open)),
      );
      const after = { ...told, gateway: books(1, 55_000, 0, 0), difference: won(-99_000) };
      const day = { placeId: PAYMENT, day: '2026-11-26', zone: 'Asia/Seoul', differing: 2 };
      await answer('**/v1/places/*/settlements/*', { json: { ...day, ...after } });
      await page.locator('#lines ~ .money-list').getByText('55,000').waitFor();
    },
  },
  settlement('nothing', {
    ours: books(0, 0, 0, 0),
    gateway: books(0, 0, 0, 0),
    difference: won(0),
    agrees: true,
    nights: [],
  }),
  desk('stuck', {
    health: AWAY,
    unknown: [unknown('1'), unknown('2', { overdue: false, callingOff: true, history: DONE_BEFORE })],
    refunds: [refund('REFUSED', 'a', { failureCode: 'NOT_CANCELABLE_AMOUNT', tries: 3 })],
  }),
  desk('well', { health: {}, unknown: [], refunds: [] }),
  desk('ask', { health: {}, unknown: [unknown('1')], refunds: [] }, async (page) => {
    await page.locator('.money-list button').nth(1).click();
    await page.locator('dialog').waitFor();
  }),
  desk('news', { health: {}, unknown: [], refunds: [], news: NEWS }),
  page('full', (session) => takings(session), [
    refund('REFUSED', 'a', { failureCode: 'NOT_CANCELABLE_AMOUNT', tries: 3 }),
    refund('REQUESTED', 'b', { tries: 2 }),
    refund('DONE', 'c'),
  ]),
  page(
    'none',
    (session) =>
      takings(session, {
        all: sums(0, 0, 0, 0),
        kinds: ['SOLD', 'COMPLIMENTARY', 'BOX_OFFICE'].map((kind) => ({ kind, sums: sums(0, 0, 0, 0) })),
        days: [],
        returning: won(0),
        stuck: won(0),
      }),
    [],
  ),
];
