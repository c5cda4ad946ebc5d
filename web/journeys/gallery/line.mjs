/** The waiting page in every state. Most of them pass within a second, so the answers of the line are made here. */

const TURN = {
  state: 'WAITING',
  roomState: 'OPEN',
  ahead: 1203,
  waitFrom: 'PT8M',
  waitTo: 'PT12M',
  waitKnown: true,
  pollAfter: 'PT30S',
  callWindowEndsAt: '',
  beatAfter: 'PT30S',
  place: -1,
};
/** Three of four places are of people who are there, and each takes a second. */
const BOARD = {
  state: 'OPEN',
  left: 'SOME',
  pollAfter: 'PT1S',
  crowd: {
    people: Array.from({ length: 23 }, (_, k) => 48 * k),
    waitFrom: Array.from({ length: 23 }, (_, k) => `PT${38 * k}S`),
    waitTo: Array.from({ length: 23 }, (_, k) => `PT${58 * k}S`),
  },
};
const problem = (status, code, title) => ({
  status,
  json: { title, status, detail: '', code, traceId: '', errors: [] },
});
const never = () => new Promise(() => {});

/** Opens the line of the sale that is on, with that answer about the turn, and waits for a landmark. */
const standing =
  (turn, landmark, before = () => {}) =>
  async (scene) => {
    await scene.answer('**/turns/me', { json: { ...TURN, ...turn } });
    // The turn is made up, so the server would not let it listen.
    await scene.page.route('**/v1/rooms/*/events', never);
    await before(scene);
    await scene.page.goto(`/line/${scene.world.openSale.room}?session=${scene.world.openSale.session}`);
    await scene.page.locator(landmark).first().waitFor();
    await scene.page.locator('.lead').waitFor();
  };

const door = (answer) => (scene) => scene.answer('**/entries', answer);
const inSeconds = (seconds) => new Date(Date.now() + seconds * 1000).toISOString();
const stock = (items) => (scene) =>
  scene.answer('**/v1/stock?*', {
    json: { items: items.map((item) => ({ sessionId: scene.world.openSale.session, ...item })), next: '' },
  });

/** Another page of a browser that stands in the line of the sale that is on. */
const elsewhere = (turn, pathOf, check) => async (scene) => {
  const { page, world } = scene;
  const { room, session } = world.openSale;
  await scene.answer('**/turns/me', { json: { ...TURN, ...turn } });
  const place = { room, session, title: { ko: '겨울밤의 바이올린', en: 'A winter night of violin' } };
  await page.addInitScript((kept) => localStorage.setItem('hanjul.lines', kept), JSON.stringify([place]));
  await page.goto(pathOf(world));
  await check(page);
};
const PLACE = '[data-testid=place]';

/** Somebody who has their place worked out; the tick is that of the test vectors of the draw. */
const checked = (said) => async (scene) => {
  const tick = 8971200000;
  const part = { round: 0, boot: 1, offset: 0, length: 233, counted: true };
  await scene.answer('**/turns/me/place', { json: { tick, boot: 1, round: 0, number: 5, place: said } });
  await scene.answer(`**/ticks/${tick}`, {
    json: {
      tick,
      base: 1144,
      count: 233,
      seed: 'd09259961958cfa3ba3c4c425a3fcb74',
      parts: [part],
      roots: [],
      hash: '',
    },
  });
  await standing({}, PLACE)(scene);
  await scene.page.locator('.check-place .button').click();
  await scene.page.locator('.check-place .note').waitFor();
};

/** What the house says to who waits. */
const saying = ({ page, world }) =>
  page.route(`**/v1/rooms/${world.openSale.room}`, async (route) => {
    const response = await route.fetch();
    const message = {
      ko: '공연이 10분 늦게 시작합니다. 기다리신 순서는 그대로예요.',
      en: 'The show starts 10 minutes later. Everybody keeps the place.',
    };
    await route.fulfill({ response, json: { ...(await response.json()), message } });
  });

export const scenes = [
  {
    name: 'line-joining',
    as: 'nobody',
    open: async ({ page, world }) => {
      await page.route('**/turns', never);
      await page.goto(`/line/${world.openSale.room}`);
      await page.locator('.track').waitFor();
      await page.locator('.lead').waitFor();
    },
  },
  {
    name: 'line-not-joined-yet',
    as: 'nobody',
    open: async (scene) => {
      await scene.answer('**/turns', { status: 0 });
      await scene.page.goto(`/line/${scene.world.openSale.room}`);
      await scene.page.locator('.note.warn').waitFor();
      await scene.page.locator('.lead').waitFor();
    },
  },
  { name: 'line-counting', as: 'nobody', open: standing({ state: 'COUNTING', ahead: 0 }, '.track') },
  {
    name: 'line-really-waiting',
    as: 'nobody',
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.fullSale.room}`);
      await page.locator(PLACE).waitFor();
      await page.locator('.facts div:nth-child(3)').waitFor();
    },
  },
  {
    name: 'line-place-really-checked',
    as: 'nobody',
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.fullSale.room}`);
      await page.locator(PLACE).waitFor();
      await page.locator('.check-place .button').click();
      await page.locator('.check-place .note.good').waitFor();
    },
  },
  { name: 'line-waiting', as: 'nobody', open: standing({}, PLACE) },
  { name: 'line-place-checked', as: 'nobody', open: checked(1204) },
  { name: 'line-place-differs', as: 'nobody', open: checked(7) },
  {
    name: 'line-by-the-board',
    as: 'nobody',
    open: standing({ place: 740 }, `${PLACE}:text("481")`, (scene) =>
      scene.answer('**/board', { json: { ...BOARD, calledUpTo: 100, end: 1_500 } }),
    ),
  },
  {
    name: 'line-told',
    as: 'nobody',
    open: standing({}, '.note :text("10")', saying),
  },
  {
    name: 'line-half-way',
    as: 'guest',
    alone: true,
    open: standing({ ahead: 420, waitFrom: 'PT40S', waitTo: 'PT2M' }, PLACE, ({ page, world }) =>
      page.addInitScript(
        (room) => sessionStorage.setItem(`hanjul.line.${room}`, '1203'),
        world.openSale.room,
      ),
    ),
  },
  { name: 'line-next', as: 'guest', open: standing({ ahead: 0, waitFrom: 'PT5S', waitTo: 'PT10S' }, PLACE) },
  {
    name: 'line-until-somebody-leaves',
    as: 'guest',
    open: standing({ ahead: 1, waitFrom: 'PT0S', waitTo: 'PT48H', waitKnown: false }, PLACE),
  },
  {
    name: 'line-far-back',
    as: 'nobody',
    open: standing({ ahead: 184_205, waitFrom: 'PT5H', waitTo: 'PT9H' }, PLACE),
  },
  {
    name: 'line-before-opening',
    as: 'guest',
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.scheduledSale.room}`);
      await page.locator(PLACE).waitFor();
      await page.locator('.countdown').waitFor();
    },
  },
  {
    name: 'line-registered',
    as: 'guest',
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.lotterySale.room}`);
      await page.locator('.hero .countdown').waitFor();
    },
  },
  {
    name: 'line-register-first',
    as: 'nobody',
    expects: [[401, /\/turns/]],
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.lotterySale.room}`);
      await page.locator('.hero .button').first().waitFor();
      await page.locator('.hero .countdown').waitFor();
    },
  },
  {
    name: 'line-withdrawing',
    as: 'guest',
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.lotterySale.room}`);
      await page.locator('.hero .countdown').waitFor();
      await page.locator('main > button.plain').click();
      await page.locator('dialog h2').waitFor();
    },
  },
  {
    name: 'line-withdrawn',
    as: 'guest',
    open: async (scene) => {
      await scene.answer('**/turns/me', { json: { ...TURN, state: 'ENDED', ahead: 0 } });
      await scene.page.goto(`/line/${scene.world.lotterySale.room}`);
      await scene.page.locator('.note.warn').waitFor();
      await scene.page.locator('.lead').waitFor();
    },
  },
  {
    name: 'line-drawing',
    as: 'guest',
    open: standing({ state: 'REGISTERED', ahead: 0, waitFrom: 'PT0S', waitTo: 'PT0S' }, '.what-next'),
  },
  {
    name: 'line-lottery-event',
    as: 'nobody',
    open: async ({ page, world }) => {
      await page.goto(`/e/${world.lotterySale.offering}`);
      await page.locator('.early .button').waitFor();
    },
  },
  {
    name: 'line-will-be-told',
    as: 'guest',
    open: async (scene) => {
      await standing({}, PLACE)(scene);
      await scene.page.locator('.what-next button').click();
      await scene.page.locator('.what-next button').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'line-recovering',
    as: 'guest',
    open: standing({ state: 'COUNTING', roomState: 'RECOVERING' }, '.note :text("10")', saying),
  },
  { name: 'line-paused', as: 'guest', open: standing({ roomState: 'PAUSED' }, '.note.warn') },
  { name: 'line-draining', as: 'guest', open: standing({ roomState: 'DRAINING' }, '.note:not(.warn)') },
  {
    name: 'line-ended-draining',
    as: 'guest',
    open: standing({ state: 'ENDED', roomState: 'DRAINING' }, '.note.warn'),
  },
  ...['nobody', 'guest'].map((as) => ({
    name: `line-drained-${as}`,
    as,
    expects: [[409, /\/turns/]],
    open: async (scene) => {
      await scene.answer('**/turns', problem(409, 'ROOM_DRAINING', '이 줄은 마감되어 새로 설 수 없습니다.'));
      await scene.page.goto(`/line/${scene.world.openSale.room}`);
      await scene.page.locator('.note.warn').waitFor();
      await scene.page.locator('.lead').waitFor();
    },
  })),
  {
    name: 'line-sold-out',
    as: 'guest',
    open: standing({}, '.note.warn', stock([{ free: 0, held: 0, sold: 200 }])),
  },
  {
    name: 'line-sold-out-all',
    as: 'guest',
    open: standing(
      { left: 'SOLD_OUT', waitKnown: false, waitTo: 'PT48H' },
      '.note.warn',
      stock([{ free: 0, held: 0, sold: 200 }]),
    ),
  },
  {
    name: 'line-none-free',
    as: 'guest',
    open: standing(
      { left: 'NONE_FREE', waitKnown: false, waitTo: 'PT48H' },
      '.note',
      stock([{ free: 0, held: 12, sold: 188 }]),
    ),
  },
  {
    name: 'line-offline',
    as: 'guest',
    alone: true,
    expects: [[0, /./]],
    open: async (scene) => {
      await standing({ pollAfter: 'PT1S' }, PLACE)(scene);
      await scene.page.context().setOffline(true);
      await scene.page.locator('.note.warn').waitFor();
    },
  },
  {
    name: 'line-no-answer',
    as: 'guest',
    open: async (scene) => {
      await standing({ pollAfter: 'PT1S' }, PLACE)(scene);
      await scene.answer('**/turns/me', { status: 0 });
      await scene.page.locator('.note.warn').waitFor();
    },
  },
  {
    name: 'line-called-sign-in',
    as: 'nobody',
    open: standing({ state: 'CALLED', callWindowEndsAt: inSeconds(600) }, '.countdown'),
  },
  {
    // Another page shows the place and the way back to it.
    name: 'line-told-elsewhere',
    as: 'guest',
    alone: true,
    open: elsewhere(
      { ahead: 1 },
      (world) => `/e/${world.openSale.offering}`,
      async (page) => {
        await page.locator('.place-bar a').waitFor();
        await page.locator('.ways .left').first().waitFor();
        const names = await page.locator('.ways a, .place-bar a').allTextContents();
        if (names.some((name) => /^(줄 서기|Join the line)$/.test(name.trim())))
          throw new Error(`Who stands in the line is asked to join it: ${names}`);
      },
    ),
  },
  {
    // Called without an account: the time that is left stays in sight, and nobody is asked what they came for.
    name: 'line-called-sign-up',
    as: 'nobody',
    alone: true,
    open: elsewhere(
      { state: 'CALLED', callWindowEndsAt: inSeconds(600) },
      (world) => `/sign-up?next=${encodeURIComponent(`/line/${world.openSale.room}`)}`,
      async (page) => {
        await page.locator('.place-bar .held-time').waitFor();
        if (await page.locator('input[name=role]').count()) throw new Error('Asks for a role in a purchase');
      },
    ),
  },
  {
    name: 'line-passed-over',
    as: 'guest',
    open: standing({ state: 'PASSED_OVER', ahead: 0 }, '.hero .large'),
  },
  { name: 'line-missed', as: 'nobody', open: standing({ state: 'MISSED', ahead: 0 }, '.hero .large') },
  { name: 'line-called-late', as: 'nobody', open: standing({ state: 'CALLED' }, '.hero .button') },
  {
    name: 'line-going-in',
    as: 'guest',
    open: standing({ state: 'CALLED' }, '.hero .large', ({ page }) => page.route('**/entries', never)),
  },
  {
    name: 'line-at-the-door',
    as: 'guest',
    open: standing(
      { state: 'CALLED' },
      '.hero .large',
      door({ status: 202, json: { state: 'AT_THE_DOOR' }, headers: { 'Retry-After': '60' } }),
    ),
  },
  { name: 'line-ended', as: 'guest', open: standing({ state: 'ENDED' }, '.note.warn') },
  { name: 'line-closed', as: 'guest', open: standing({ state: 'ENDED', roomState: 'CLOSED' }, '.note.warn') },
  {
    name: 'line-refused',
    as: 'guest',
    open: standing(
      { state: 'CALLED' },
      '.note.bad',
      door(problem(403, 'NOT_ALLOWED', 'You are not allowed to do this.')),
    ),
  },
  {
    name: 'line-unknown',
    as: 'nobody',
    expects: [[404, /\/v1\/rooms\//]],
    open: async ({ page }) => {
      await page.goto('/line/01980000-0000-7000-8000-000000000000');
      await page.locator('.note.bad').waitFor();
    },
  },
  {
    name: 'line-leaving',
    as: 'guest',
    open: async (scene) => {
      await standing({}, PLACE)(scene);
      await scene.page.locator('main > button.plain').click();
      await scene.page.locator('dialog[open]').waitFor();
    },
  },
];
