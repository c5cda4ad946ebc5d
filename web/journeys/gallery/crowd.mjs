/** Crowds of simulated guests: the question, the crowd under way, and what came of it. */

const CROWD = '01980000-0000-7000-8000-0000000000c1';
const SALE = '01980000-0000-7000-8000-000000000002';
const ROOM = '01980000-0000-7000-8000-000000000001';
const SESSION = '01980000-0000-7000-8000-000000000005';
const UNIT = '01980000-0000-7000-8000-000000000006';

const seconds = Array.from({ length: 95 }, (_, n) => {
  const at = n + 1;
  const joined = Math.round(5_000 * (1 - Math.exp(-at / 9)));
  const sold = Math.min(1_115, Math.round(Math.max(0, at - 12) * 16));
  const over = at > 82 ? Math.min(5_000, 600 + (at - 82) * 400) : Math.round(sold / 2);
  const inside = at < 6 || at > 88 ? 0 : Math.min(400, (at - 5) * 30);
  return { at, joined, waiting: Math.max(0, joined - over - inside), inside, sold, over, requests: at * 700 };
});

const crowd = (some) => ({
  id: CROWD,
  saleId: SALE,
  state: 'FINISHED',
  guests: 5_000,
  curve: 'BURST',
  overSeconds: 30,
  startedAt: '2026-11-26T05:00:00Z',
  now: seconds.at(-1),
  failure: '',
  ...some,
});

const stage = (some) => ({
  sale: {
    id: SALE,
    offeringId: '01980000-0000-7000-8000-000000000003',
    sessionIds: [],
    opensAt: '2026-11-26T05:00:00Z',
    closesAt: '2026-11-26T08:00:00Z',
    unitsPerPerson: 4,
    rehearsal: true,
    state: 'OPEN',
    prices: [],
  },
  title: { ko: '첫눈 콘서트', en: 'First Snow Concert' },
  roomId: ROOM,
  stage: 'GOING_ON',
  cells: 1_115,
  held: 0,
  sold: 1_115,
  ...some,
});

const promise = (name, checked, some) => ({
  promise: name,
  held: true,
  checked,
  broken: 0,
  examples: [],
  faults: [],
  ...some,
});

const fault = (kind, some) => ({
  kind,
  session: '',
  unit: '',
  guests: [],
  values: [],
  ids: [],
  ...some,
});

/** The hall that the names of seats come from. */
const PLAN = {
  id: '01980000-0000-7000-8000-0000000000d1',
  placeId: '01980000-0000-7000-8000-0000000000d2',
  name: '그랜드홀',
  size: { width: 100, height: 100 },
  categories: [{ name: 'R', color: '#0b8f8f' }],
  sections: [
    {
      name: '1층 A',
      rows: [
        {
          label: '3',
          units: [
            {
              id: UNIT,
              ordinal: 0,
              label: '12',
              kind: 'SEAT',
              capacity: 1,
              category: 'R',
              accessible: false,
              x: 1,
              y: 1,
            },
          ],
        },
      ],
    },
  ],
  drawings: [],
  focus: { x: 0, y: 0 },
};

const step = (name, count, p50) => ({
  step: name,
  count,
  p50: p50 * 1_000,
  p95: p50 * 3_100,
  p99: p50 * 5_300,
  max: p50 * 9_000,
});

const report = (some) => ({
  promisesHeld: true,
  durationMillis: 95_000,
  capacity: 1_115,
  sold: 1_115,
  soldOut: true,
  lastSoldMillis: 82_000,
  promises: [
    promise('eachSeatSoldOnce', 1_115),
    promise('eachSeatHeldOnce', 702),
    promise('everyBookingStands', 541),
    promise('moneyEqualsBookings', 566),
    promise('nobodyOvertaken', 4_981),
    promise('everybodyAnswered', 5_000),
  ],
  endings: [
    { name: 'BOOKED', count: 541 },
    { name: 'SOLD_OUT', count: 4_212 },
    { name: 'LEFT', count: 198 },
    { name: 'TOLD_NO', count: 49 },
    { name: 'UNANSWERED', count: 0 },
  ],
  steps: [
    step('JOIN', 5_012, 14),
    step('LINE', 31_448, 6),
    step('ENTER', 812, 24),
    step('LOOK', 1_204, 9),
    step('HOLD', 977, 31),
    step('PAY', 566, 18),
    step('CHECKOUT', 601, 11),
    step('CONFIRM', 560, 42),
    step('BOOKING', 541, 7),
  ],
  refusals: [
    { name: 'CELL_TAKEN', count: 271 },
    { name: 'PAYMENT_DECLINED', count: 61 },
  ],
  seconds,
  ...some,
});

/** The page of a crowd that stands like that. */
const standing =
  ({ sent = {}, came = {}, rehearsal = {} }) =>
  async ({ page, answer }) => {
    await answer('/v1/crowds/' + CROWD, { json: crowd(sent) });
    await answer('/v1/crowds/' + CROWD + '/report', { json: report(came) });
    await answer('/v1/rehearsals/' + SALE, { json: stage(rehearsal) });
    await answer(`/v1/sessions/${SESSION}/managed`, { json: { id: SESSION, layoutId: PLAN.id } });
    await answer('/v1/layouts/' + PLAN.id, { json: PLAN });
    await page.goto('/manage/crowds/' + CROWD);
    await page.locator('.crowd-progress').waitFor();
    if ((sent.state ?? 'FINISHED') === 'FINISHED') await page.locator('.promises').waitFor();
  };

/** The question, on the page of a room of the server. */
const asked = async ({ page, world }) => {
  await page.goto('/manage/rooms/' + world.openSale.room);
  await page.locator('.orders button').last().click();
  await page.locator('dialog .curves').waitFor();
};

export const scenes = [
  { name: 'crowd-asked', as: 'owner', open: asked },
  {
    name: 'crowd-sets-off',
    as: 'owner',
    open: standing({
      sent: {
        state: 'RUNNING',
        now: { at: 0, joined: 0, waiting: 0, inside: 0, sold: 0, over: 0, requests: 0 },
      },
    }),
  },
  { name: 'crowd-running', as: 'owner', open: standing({ sent: { state: 'RUNNING', now: seconds[40] } }) },
  { name: 'crowd-held', as: 'owner', open: standing({}) },
  {
    // Of more than twice as many as were sold: what was sold has the height, and all there is stands in words.
    name: 'crowd-two-sessions',
    as: 'owner',
    open: async (scene) => {
      const sale = { ...stage({}).sale, sessionIds: [SESSION, UNIT] };
      await standing({
        came: { capacity: 3_618, sold: 1_115, soldOut: false, lastSoldMillis: 0 },
        rehearsal: { sale, cells: 3_618 },
      })(scene);
      const sold = scene.page.locator('figure.chart').nth(1);
      await sold.locator('.chart-key li').nth(1).filter({ hasText: '3,618' }).waitFor();
      const marks = await sold.locator('text[text-anchor=end]').allTextContents();
      const told = ['0', '250', '500', '750', '1,000', '1,250'];
      if (String(marks) !== String(told)) throw new Error(`The marks are ${marks.join(' ')}`);
      const all = scene.page.getByText(/2개를 더한|in 2 sessions together/);
      if ((await all.count()) !== 1) throw new Error('Nothing says that both sessions are meant');
    },
  },
  {
    // All that was bought goes with a rehearsal, so ending it is asked about first.
    name: 'crowd-end-asked',
    as: 'owner',
    open: async (scene) => {
      await standing({})(scene);
      let ended = 0;
      await scene.page.route('**/v1/rehearsals/*/end', (route) => {
        ended++;
        return route.fulfill({ json: stage({ stage: 'CLEARING' }) });
      });
      const end = scene.page.locator('.card > .row button');
      await end.click();
      const yes = scene.page.locator('dialog .danger');
      await yes.waitFor();
      if (ended > 0) throw new Error('It was ended without a question');
      await yes.click();
      await yes.waitFor({ state: 'detached' });
      if (ended !== 1) throw new Error(`It was ended ${ended} times`);
      await end.click();
      await yes.waitFor();
    },
  },
  {
    name: 'crowd-broken',
    as: 'owner',
    open: standing({
      came: {
        promisesHeld: false,
        soldOut: false,
        lastSoldMillis: 0,
        refusals: [],
        promises: [
          promise('eachSeatSoldOnce', 1_115, {
            held: false,
            broken: 1,
            faults: [
              fault('SEAT_SOLD_TWICE', {
                session: SESSION,
                unit: UNIT,
                guests: [12, 4_031],
                ids: ['01a21636-dec4-7985-97d8-f8c5198b21f1', '01a21636-dfff-7da1-a276-9b82e6f83cd3'],
              }),
            ],
          }),
          promise('moneyEqualsBookings', 566, {
            held: false,
            broken: 1,
            faults: [
              fault('MONEY_UNLIKE_BOOKING', { guests: [77], values: ['0', '132000'], ids: ['HJ-7Q2M4K9X'] }),
            ],
          }),
          promise('nobodyOvertaken', 4_981, {
            held: false,
            broken: 1,
            faults: [fault('OVERTAKEN', { guests: [208], values: ['1712'] })],
          }),
          promise('everyBookingStands', 541, {
            held: false,
            broken: 1,
            examples: [
              'booking 01a21636-dec4-7985-97d8-f8c5198b21f1 of guest 3 was acknowledged; at the end the answer is NOT_FOUND',
            ],
          }),
          promise('everybodyAnswered', 5_000),
        ],
      },
      rehearsal: { stage: 'CLEARING' },
    }),
  },
  {
    name: 'crowd-not-sent',
    as: 'owner',
    open: standing({
      sent: { state: 'FAILED', now: seconds[3], failure: 'the server that sent it has stopped' },
      rehearsal: { stage: 'ENDED' },
    }),
  },
  {
    name: 'crowd-called-back',
    as: 'owner',
    open: standing({ sent: { state: 'CANCELLED', now: seconds[20] } }),
  },
];
