/** The door, and who is expected there. */
import { BOOKING, BROKEN, list } from '../lib/answers.mjs';

const SESSION = '01980000-0000-7000-8000-00000000000d';
const HOUR = 3_600_000;
const inMillis = (millis) => new Date(Date.now() + millis).toISOString();
const unitId = (number) => `01980000-0000-7000-8000-0000000001${number}0`;

const seat = (number) => ({
  unitId: unitId(number),
  kind: 'SEAT',
  section: 'B구역',
  row: '12',
  label: String(number),
  category: 'R석',
});
const entry = (number) => ({
  unitId: unitId(number),
  at: '2026-12-24T10:02:00Z',
  gate: '정문',
  by: '이문지',
  offline: false,
  undoUntil: inMillis(HOUR),
});
const guest = (change = {}) => ({
  bookingId: BOOKING,
  code: '7KQ4M2XZ',
  name: '김한줄',
  state: 'CONFIRMED',
  units: [seat(7), seat(8)],
  entries: [],
  total: { amount: 154_000, currency: 'KRW' },
  confirmedAt: '2026-12-01T03:00:00Z',
  kind: 'SOLD',
  reason: '',
  ...change,
});
const other = (number, change) =>
  guest({
    bookingId: `01980000-0000-7000-8000-0000000003${number}0`,
    code: `7KQ4M2X${number}`,
    units: [seat(number)],
    ...change,
  });
const door = (...guests) => ({
  session: {
    id: SESSION,
    offeringId: SESSION,
    layoutId: SESSION,
    saleId: '',
    startsAt: '2026-12-24T10:30:00Z',
    endsAt: '2026-12-24T12:30:00Z',
    businessDay: '2026-12-24',
    zone: 'Asia/Seoul',
    version: 1,
  },
  title: { ko: '겨울밤의 현악 사중주', en: 'A String Quartet on a Winter Night' },
  place: { ko: '한줄 아트홀', en: 'Hanjul Arts Hall' },
  madeAt: '2026-12-24T10:00:00Z',
  keys: [],
  guests,
});
const problem = (status, code, facts = {}) => ({
  status,
  json: { type: '', title: code, status, detail: '', instance: '', code, traceId: '', errors: [], ...facts },
});
const inside = guest({ state: 'CHECKED_IN', entries: [entry(7), entry(8)] });

/** A door at which somebody types a code, and what comes of it. */
const shown = (name, checkIn, landmark, counts = { expected: 214, in: 87 }) => ({
  name: `door-${name}`,
  as: 'owner',
  open: async ({ page, answer }) => {
    await answer('**/door', { json: door(guest()) });
    await answer('**/door/counts', { json: counts });
    await answer('**/check-ins', checkIn);
    await page.goto(`/door/${SESSION}`);
    await page.locator('input[name=gate]').fill('정문');
    await page.locator('.door button[type=submit]').click();
    await page.locator('input[name=code]').fill('7KQ4M2XZ');
    await page.locator('.door-code button').click();
    await page.locator(landmark).waitFor();
  },
});

/** Every session began a minute ago. */
const begun = (page) =>
  page.route('**/v1/offerings/*/managed', async (route) => {
    const answer = await route.fetch();
    const offering = await answer.json();
    const sessions = offering.sessions.map((one) => ({ ...one, startsAt: inMillis(-60_000) }));
    await route.fulfill({ response: answer, json: { ...offering, sessions } });
  });

export const scenes = [
  {
    name: 'door-sessions',
    as: 'owner',
    open: async ({ page }) => {
      await page.goto('/door');
      await page.locator('.door-sessions .card').first().waitFor();
    },
  },
  {
    name: 'door-gate',
    as: 'owner',
    open: async ({ page, world }) => {
      await page.goto(`/door/${world.openSale.session}`);
      await page.locator('input[name=gate]').waitFor();
    },
  },
  {
    name: 'door-error',
    as: 'owner',
    open: async ({ page, answer }) => {
      await answer('**/door', { ...BROKEN, status: 400 });
      await page.goto(`/door/${SESSION}`);
      await page.locator('.note.bad').waitFor();
    },
  },
  shown('in', { status: 200, json: { unitIds: [unitId(7), unitId(8)], guest: inside } }, '.verdict.yes'),
  shown(
    'partly-in',
    {
      status: 201,
      json: { unitIds: [unitId(7)], guest: guest({ state: 'CHECKED_IN', entries: [entry(7)] }) },
    },
    '.verdict.yes',
  ),
  shown(
    'twice',
    problem(409, 'ALREADY_IN', { at: '2026-12-24T10:02:00Z', gate: '정문', by: '이문지', guest: inside }),
    '.verdict.no',
  ),
  shown(
    'other-session',
    problem(409, 'TICKET_OTHER_SESSION', { startsAt: '2026-12-25T10:30:00Z', zone: 'Asia/Seoul' }),
    '.verdict.no',
  ),
  shown('forged', problem(400, 'TICKET_FORGED'), '.verdict.no'),
  {
    ...shown('offline', { status: 0 }, '.verdict.yes'),
    expects: [[0, /./]],
  },
  {
    name: 'door-clash',
    as: 'owner',
    open: async (scene) => {
      await shown('', { status: 0 }, '.verdict.yes').open(scene);
      const facts = {
        title: '이미 입장한 티켓입니다.',
        at: '2026-12-24T10:02:00Z',
        gate: '2층 A',
        by: '이문지',
      };
      await scene.answer('**/check-ins', problem(409, 'ALREADY_IN', facts));
      await scene.page.locator('.door-clashes li').waitFor();
    },
    expects: [[0, /./]],
  },
  {
    name: 'guests-full',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      await begun(page);
      await answer(
        '**/guests?*',
        list(
          other(1, {
            name: '아주긴이름을가진손님께서여기에계십니다',
            units: [seat(1), seat(2), seat(3), seat(4)],
          }),
          other(2, { state: 'CHECKED_IN', entries: [entry(2)], name: 'Margaret Hamilton' }),
          other(3, { state: 'CHECKED_IN', entries: [entry(3)], units: [seat(3), seat(4)] }),
          other(4, { state: 'NO_SHOW' }),
          other(5, { state: 'CANCELLED', units: [] }),
          other(6, { units: [{ ...seat(6), kind: 'AREA', row: '스탠딩', label: '스탠딩' }] }),
        ),
      );
      const { offering, session } = world.openSale;
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/guests`);
      await page.locator('.guest-acts a').waitFor();
      // Seats can be exchanged; places that are sold by number cannot, and who is in does not move.
      if ((await page.locator('.guest-acts a').count()) !== 1) throw new Error('Too much can be exchanged');
      await page.locator('.guest-acts button').nth(3).waitFor();
    },
  },
  {
    name: 'guests-before',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      await answer('**/guests?*', list(other(1), other(2)));
      const { offering, session } = world.openSale;
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/guests`);
      await page.locator('.guest-acts a').nth(1).waitFor();
      const missing = page.getByRole('button', { name: /오지 않음|no-show/ });
      if ((await missing.count()) > 0) throw new Error('Guests can be missed before the start');
    },
  },
  {
    name: 'guests-none',
    as: 'owner',
    open: async ({ page, world }) => {
      const { offering, session } = world.openSale;
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/guests`);
      await page.locator('.empty').waitFor();
    },
  },
  {
    name: 'guests-no-show',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      await begun(page);
      await answer('**/guests?*', list(other(1)));
      const { offering, session } = world.openSale;
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/guests`);
      await page.getByRole('button', { name: /오지 않음|no-show/ }).click();
      await page.locator('dialog').waitFor();
    },
  },
  {
    name: 'guests-cancel',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      await answer('**/guests?*', list(other(1)));
      const { offering, session } = world.openSale;
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/guests`);
      await page.locator('.guest-acts button').last().click();
      await page.locator('dialog').waitFor();
    },
  },
];
