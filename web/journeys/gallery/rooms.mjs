/** Waiting rooms as owners and operators see them. */

const QUARTER = 450;
const STEP = 2_000;
const BEGAN = Date.parse('2026-11-20T10:00:00Z');

/** The same quarter of an hour in every picture: a crowd at the opening that is let in at an even pace. */
const samples = (state, last = {}) =>
  Array.from({ length: QUARTER }, (_, n) => {
    const minutes = (n * STEP) / 60_000;
    const arrivals =
      n < 60 ? 0 : Math.round(10 * 40 * Math.exp(-(minutes - 2) / 3) * (1 + 0.3 * Math.sin(n))) / 10;
    const sold = Math.max(0, Math.round((minutes - 4) * 30));
    return {
      at: new Date(BEGAN + n * STEP).toISOString(),
      state,
      arrivals,
      called: n < 60 || (state === 'PAUSED' && minutes > 13) ? 0 : 10,
      waiting: n < 60 ? 0 : Math.round(7_000 * (1 - Math.exp(-(minutes - 2) / 3)) - (minutes - 2) * 420),
      silent: n < 60 ? 0 : 214,
      overdue: n < 60 ? 0 : 6,
      late: n < 60 ? 0 : 3,
      inside: n < 60 ? 0 : Math.min(300, (n - 60) * 4),
      maxInside: 300,
      ratePerMinute: 600,
      waitFrom: 300,
      waitTo: 620,
      waitKnown: true,
      stock: { free: 1_809 - sold - 120, held: 120, sold },
      show: n < 60 ? 1 : Math.max(0.74, 1 - (n - 60) / 400),
      heldBy: n < 135 ? 'RATE' : 'PLACES',
      bearable: 300,
      ...(n === QUARTER - 1 ? last : {}),
    };
  });

const room = (some) => ({
  id: '01980000-0000-7000-8000-000000000001',
  saleId: '01980000-0000-7000-8000-000000000002',
  state: 'OPEN',
  ratePerMinute: 600,
  maxInside: 300,
  opensAt: '2026-11-20T10:02:00Z',
  closesAt: '2036-12-31T10:00:00Z',
  ordering: 'ARRIVAL',
  registered: 0,
  drawn: false,
  message: { ko: '', en: '' },
  version: 3,
  ...some,
});

const SAID = {
  ko: '오늘 표는 줄에 계신 분까지만 팔아요.',
  en: 'Today’s tickets are for those who are in line by now.',
};

const sale = {
  id: '01980000-0000-7000-8000-000000000002',
  offeringId: '01980000-0000-7000-8000-000000000003',
  title: { ko: '첫눈 콘서트', en: 'First Snow Concert' },
  place: { ko: '한줄 아트홀', en: 'Hanjul Arts Hall' },
  zone: 'Asia/Seoul',
};

const entry = (seq, some) => ({
  seq,
  at: '2026-11-20T10:13:00Z',
  kind: 'MODE',
  by: { id: '01980000-0000-7000-8000-000000000009', name: '김운영' },
  changes: [{ what: 'state', from: 'OPEN', to: 'PAUSED' }],
  reason: '결제가 느려요',
  body: '',
  hash: '',
  ...some,
});

const LOG = [
  entry(912),
  entry(640, {
    at: '2026-11-20T10:06:30Z',
    changes: [
      { what: 'ratePerMinute', from: '300', to: '600' },
      { what: 'maxInside', from: '200', to: '300' },
    ],
    reason: '여유가 있어 더 들입니다',
  }),
  entry(1, { at: '2026-11-01T01:00:00Z', kind: 'OPEN', by: { id: '', name: '' }, changes: [], reason: '' }),
];

const ENDED = entry(990, { kind: 'CLOSE', by: { id: '', name: '' }, changes: [], reason: '' });

/** Opens a room that is in that state, whatever the server has; one whose sale is over has told its seeds. */
const inState =
  (some, ofSale = {}, charts = 4, last = {}) =>
  async (scene) => {
    const shown = room(some);
    const { path = () => '/manage/rooms/' + shown.id } = scene;
    const watched = {
      room: shown,
      sale: { ...sale, rehearsal: false, ...ofSale },
      node: 4,
      at: new Date(BEGAN + QUARTER * STEP).toISOString(),
      stepMillis: STEP,
      samples: samples(shown.state, last),
    };
    await scene.answer('**/v1/rooms/*/live*', { json: watched });
    const items = some.closesAt ? [ENDED, ...LOG] : LOG;
    await scene.answer('**/v1/rooms/*/log*', { json: { items, next: '' } });
    await scene.page.goto(path());
    await scene.page.locator('.log li').first().waitFor();
    await scene.page
      .locator('.chart canvas')
      .nth(charts - 1)
      .waitFor();
  };

const withDialog = (number) => async (scene) => {
  await inState({})(scene);
  await scene.page.locator('.orders button').nth(number).click();
  await scene.page.locator('dialog h2').waitFor();
};

const at = (path, landmark) => async (scene) => {
  await scene.page.goto(path(scene.world));
  await scene.page.locator(landmark).first().waitFor();
};

const LOTTERY = { ordering: 'LOTTERY', registered: 48_213 };

export const scenes = [
  {
    name: 'room-lottery-gathering',
    as: 'operator',
    open: inState({ ...LOTTERY, opensAt: '2036-11-20T10:02:00Z' }),
  },
  { name: 'room-lottery-drawn', as: 'owner', open: inState({ ...LOTTERY, drawn: true }) },
  { name: 'rooms', as: 'operator', open: at(() => '/operator/rooms', '.room-list .card') },
  ...['GOING_ON', 'CLEARING', 'ENDED'].map((stage) => ({
    name: `rooms-rehearsal-over-${stage.toLowerCase().replace('_', '-')}`,
    as: 'owner',
    open: async (scene) => {
      const over = room({ state: 'CLOSED', closesAt: '2026-01-01T00:00:00Z' });
      const live = { room: over, sale: { ...sale, rehearsal: true }, now: samples('CLOSED').at(-1) };
      await scene.answer('**/v1/rehearsals/*', { json: { sale: { id: sale.id }, title: sale.title, stage } });
      await scene.answer('**/v1/rooms/live?*', { json: { items: [live], next: '' } });
      await scene.page.goto('/manage/rooms');
      // Figures are what is so until somebody has ended it.
      await scene.page.locator(stage === 'GOING_ON' ? '.card .figures' : '.card h2 ~ p + p').waitFor();
    },
  })),
  {
    name: 'rooms-empty',
    as: 'owner',
    open: async (scene) => {
      await scene.answer('**/v1/rooms/live?*', { json: { items: [], next: '' } });
      await at(() => '/manage/rooms', '.empty')(scene);
    },
  },
  {
    name: 'rooms-error',
    as: 'owner',
    open: async (scene) => {
      await scene.answer('**/v1/rooms/live?*', {
        status: 404,
        json: { title: '찾으시는 것이 없습니다.', code: 'NOT_FOUND' },
      });
      await at(() => '/manage/rooms', '.note.bad')(scene);
    },
  },
  {
    name: 'rooms-not-yours',
    as: 'guest',
    open: at(() => '/manage/rooms', '.note.warn'),
  },
  {
    name: 'rooms-awaiting',
    as: 'guest',
    open: async (scene) => {
      const account = {
        id: '1',
        email: 'boss@example.com',
        name: '김사장',
        role: 'OWNER',
        state: 'AWAITING_APPROVAL',
        locale: 'ko',
        passwordChangeRequired: false,
      };
      await scene.answer('**/v1/account', { json: account });
      await at(() => '/manage/rooms', '.note.accent')(scene);
    },
  },
  {
    // Nobody has to load the page again once an operator has said yes.
    name: 'rooms-approved-meanwhile',
    as: 'owner',
    alone: true,
    open: async (scene) => {
      const { page } = scene;
      let state = 'AWAITING_APPROVAL';
      await page.route('**/v1/account', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), state } });
      });
      await page.clock.install();
      await at(() => '/manage/rooms', '.note.accent')(scene);
      state = 'ACTIVE';
      await page.clock.runFor(11_000);
      await page.locator('.room-list > li').first().waitFor();
      await page.clock.resume();
    },
  },
  {
    // What one may not do, one may not do the second time either.
    name: 'rooms-not-allowed',
    as: 'owner',
    open: async (scene) => {
      await scene.answer('**/v1/rooms/live?*', {
        status: 403,
        json: { title: '이 작업을 할 권한이 없습니다.', status: 403, code: 'NOT_ALLOWED' },
      });
      // Not by the server: that would end the sign-in which other scenes have as well.
      await scene.answer('**/v1/session/refresh', { json: { accessExpiresAt: '2036-01-01T00:00:00Z' } });
      await at(() => '/manage/rooms', '.note.bad')(scene);
      const ways = scene.page.locator('.note.bad .row > *');
      if ((await ways.count()) !== 2) throw new Error(`Offered: ${await ways.allTextContents()}`);
      if ((await ways.nth(1).getAttribute('href')) !== '/') throw new Error('There is no way home');
    },
  },
  {
    name: 'rooms-as-somebody-else',
    as: 'guest',
    open: async (scene) => {
      await scene.answer('**/v1/session', { json: {} });
      await at(() => '/manage/rooms', '.note.warn')(scene);
      await scene.page.locator('.note.warn button').click();
      await scene.page.locator('input[name=email]').waitFor();
      const { search } = new URL(scene.page.url());
      if (search !== '?next=%2Fmanage%2Frooms') throw new Error(`Afterwards one is at ${search}`);
    },
  },
  { name: 'room-live', as: 'owner', open: at((world) => `/manage/rooms/${world.openSale.room}`, '.log li') },
  { name: 'room-open', as: 'owner', open: inState({}) },
  {
    name: 'room-posix-browser',
    as: 'owner',
    alone: true,
    open: async (scene) => {
      await scene.page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-US@posix' });
      });
      await inState({})(scene);
    },
  },
  {
    name: 'room-paused',
    as: 'owner',
    open: async (scene) => {
      await inState({ state: 'PAUSED' })(scene);
      const wait = scene.page.locator('.figures dd.words').filter({ hasText: /paused|멈춰 있음/ });
      await wait.waitFor();
    },
  },
  {
    name: 'room-sold-out',
    as: 'owner',
    open: inState({}, {}, 4, {
      called: 0,
      inside: 3,
      stock: { free: 0, held: 0, sold: 1_809 },
      heldBy: 'STOCK',
      waitKnown: false,
    }),
  },
  {
    name: 'room-booking-slow',
    as: 'owner',
    open: inState({}, {}, 4, { called: 0, inside: 140, bearable: 120, heldBy: 'BOOKING' }),
  },
  { name: 'room-recovering', as: 'owner', open: inState({ state: 'RECOVERING' }) },
  {
    name: 'room-restored-asked',
    as: 'operator',
    open: async (scene) => {
      await inState({})({ ...scene, path: () => '/operator/rooms/' + room({}).id });
      const restored = scene.page.locator('.orders button').filter({ hasText: /backup|백업/ });
      await restored.click();
      await scene.page.locator('dialog h2').waitFor();
    },
  },
  {
    name: 'room-draining',
    as: 'owner',
    open: inState({ state: 'DRAINING', message: SAID }, {}, 4, { arrivals: 0 }),
  },
  { name: 'room-drain-asked', as: 'owner', open: withDialog(3) },
  { name: 'room-message-asked', as: 'owner', open: withDialog(2) },
  {
    name: 'room-join-again-asked',
    as: 'owner',
    open: async (scene) => {
      await inState({ state: 'DRAINING' })(scene);
      await scene.page.locator('.orders button').first().click();
      await scene.page.locator('dialog h2').waitFor();
    },
  },
  { name: 'room-closed', as: 'owner', open: inState({ state: 'CLOSED' }) },
  { name: 'room-over', as: 'owner', open: inState({ state: 'CLOSED', closesAt: '2026-01-01T00:00:00Z' }) },
  ...['CLEARING', 'ENDED'].map((stage) => ({
    name: `room-rehearsal-${stage.toLowerCase()}`,
    as: 'owner',
    open: async (scene) => {
      await scene.answer('**/v1/rehearsals/*', { json: { sale: { id: sale.id }, title: sale.title, stage } });
      await inState({ state: 'CLOSED', closesAt: '2026-01-01T00:00:00Z' }, { rehearsal: true }, 3)(scene);
      await scene.page.locator('.room-top .note').waitFor();
    },
  })),
  {
    name: 'room-numbers',
    as: 'owner',
    open: async (scene) => {
      await inState({})(scene);
      await scene.page.locator('.minutes summary').click();
      await scene.page.locator('.numbers tbody tr').first().waitFor();
    },
  },
  { name: 'room-pause-asked', as: 'owner', open: withDialog(0) },
  {
    // A common reason is written down; nothing happens before the button below is pressed.
    name: 'room-reason-written-down',
    as: 'owner',
    open: async (scene) => {
      await withDialog(4)(scene);
      const sent = [];
      scene.page.on('request', (request) => sent.push(request.url()));
      await scene.page.locator('dialog .reasons button').first().click();
      const written = await scene.page.locator('dialog input[name=reason]').inputValue();
      if (written === '') throw new Error('The reason is not written down');
      if (sent.some((url) => url.endsWith('/state'))) throw new Error('A reason acts at once');
      await scene.page.locator('dialog .danger').waitFor();
    },
  },
  { name: 'room-admission-asked', as: 'owner', open: withDialog(1) },
  {
    name: 'room-close-without-reason',
    as: 'owner',
    open: async (scene) => {
      await withDialog(4)(scene);
      await scene.page.locator('dialog form > .row button').first().click();
      await scene.page.locator('dialog [aria-invalid=true]').waitFor();
    },
  },
  {
    // Enter takes the reason that was typed, not one of those that are offered.
    name: 'room-own-reason-by-enter',
    as: 'owner',
    open: async (scene) => {
      await withDialog(0)(scene);
      await scene.answer('**/v1/rooms/*/state', {
        status: 412,
        json: { title: '그사이 다른 곳에서 바뀌었습니다.', code: 'VERSION_CHANGED', errors: [] },
      });
      const sent = scene.page.waitForRequest('**/v1/rooms/*/state');
      await scene.page.locator('dialog input[name=reason]').fill('무대 점검');
      await scene.page.keyboard.press('Enter');
      const { reason } = (await sent).postDataJSON();
      if (reason !== '무대 점검') throw new Error(`The log would say ${reason}`);
      await scene.page.locator('dialog .note.bad').waitFor();
    },
  },
  {
    name: 'room-rate-by-enter-without-reason',
    as: 'owner',
    open: async (scene) => {
      await withDialog(1)(scene);
      await scene.page.locator('dialog input[name=ratePerMinute]').fill('300');
      await scene.page.keyboard.press('Enter');
      await scene.page.locator('dialog input[name=reason][aria-invalid=true]').waitFor();
    },
  },
  {
    name: 'room-rehearsal-end-asked',
    as: 'owner',
    open: async (scene) => {
      await inState({}, { rehearsal: true })(scene);
      await scene.page.locator('.orders button').last().click();
      await scene.page.locator('dialog .danger').waitFor();
    },
  },
  {
    name: 'room-changed-by-another',
    as: 'owner',
    open: async (scene) => {
      await withDialog(0)(scene);
      await scene.answer('**/v1/rooms/*/state', {
        status: 412,
        json: {
          title: '그사이 다른 곳에서 바뀌었습니다. 다시 불러와 확인해 주세요.',
          code: 'VERSION_CHANGED',
          errors: [],
        },
      });
      await scene.page.locator('dialog .reasons button').first().click();
      await scene.page.locator('dialog button[type=submit]').click();
      await scene.page.locator('dialog .note.bad').waitFor();
    },
  },
  {
    name: 'room-out-of-date',
    as: 'owner',
    open: async (scene) => {
      await inState({})(scene);
      await scene.answer('**/v1/rooms/*/live*', { status: 0 });
      await scene.page.locator('.note.warn').waitFor();
    },
  },
  {
    name: 'room-unknown',
    as: 'owner',
    expects: [[404, /\/v1\/rooms\//]],
    open: at(() => '/manage/rooms/01980000-0000-7000-8000-00000000ffff', '.note.bad'),
  },
];
