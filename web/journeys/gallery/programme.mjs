/** Home and events in every state that a sale can be in. */

/** Goes there and waits for something that is there once everything has come. */
const at = (path, landmark) => async (scene) => {
  await scene.page.goto(typeof path === 'function' ? path(scene.world) : path);
  await scene.page.getByRole('heading', { level: 1 }).waitFor();
  await scene.page.locator(landmark).first().waitFor();
};
const event = (sale) => (world) => `/e/${world[sale].offering}`;

/** The stock of the open sale as the server would tell it. */
const stock = (scene, counts) =>
  scene.answer('**/v1/stock?*', {
    json: { items: [{ sessionId: scene.world.openSale.session, ...counts }], next: '' },
  });

const withStock = (counts, landmark) => async (scene) => {
  await stock(scene, counts);
  await at(event('openSale'), landmark)(scene);
};

const failing = (answer) => async (scene) => {
  await scene.answer('**/v1/offerings?*', answer);
  await at('/', '.note.bad')(scene);
};

/** The file of the event page is not to be had: always, or the first time only, as after an update of the server. */
const withoutEventPage = (scene, first) => {
  let asked = 0;
  return scene.page.route('**/assets/EventPage-*.js', (route) =>
    first && asked++ > 0 ? route.continue() : route.abort(),
  );
};
const PART_MISSING = [0, /\/assets\/EventPage-/];

export const scenes = [
  {
    // Somebody whose sign-in the browser did not keep, as over plain http: the programme is there all the same.
    name: 'home-sign-in-not-kept',
    as: 'nobody',
    alone: true,
    expects: [
      [401, /\/v1\/account$/],
      [401, /\/v1\/holds/],
      [401, /\/v1\/session\/refresh$/],
    ],
    open: async (scene) => {
      await scene.page.addInitScript(() => {
        if (sessionStorage.getItem('begun')) return;
        sessionStorage.setItem('begun', 'yes');
        localStorage.setItem('hanjul.signedIn', '2036-01-01T00:00:00Z');
      });
      await at('/', '.next-up, .offering')(scene);
      await scene.page.locator('.top a[href^="/sign-in"]').waitFor();
    },
  },
  { name: 'home', as: 'nobody', open: at('/', '.next-up, .offering') },
  {
    // On a slow network: what is on sale waits until it is known what stands above it, or it would be pushed away.
    name: 'home-half-there',
    as: 'nobody',
    alone: true,
    open: async ({ page }) => {
      await page.route('**/v1/offerings?sale=SCHEDULED*', () => undefined);
      const onSale = page.waitForResponse(/\/v1\/offerings\?sale=OPEN/);
      await page.goto('/');
      await (await onSale).finished();
      await page.locator('.loading').waitFor();
      if ((await page.locator('.offering').count()) > 0)
        throw new Error('It stands where something else will');
    },
  },
  {
    name: 'home-over',
    as: 'guest',
    open: async (scene) => {
      await at('/', '.offering')(scene);
      await scene.page.locator('summary').click();
      await scene.page.locator('.over .offering').first().waitFor();
    },
  },
  {
    name: 'home-empty',
    as: 'nobody',
    open: async (scene) => {
      await scene.answer('**/v1/offerings?*', { json: { items: [], next: '' } });
      await at('/', '.empty')(scene);
      await scene.page.waitForLoadState('networkidle');
      // Nothing is over yet, so nothing is offered to look at.
      if ((await scene.page.locator('.over').count()) > 0)
        throw new Error('There are no past events to look at');
    },
  },
  {
    name: 'home-failing',
    as: 'nobody',
    open: failing({
      status: 500,
      json: {
        title: 'Something went wrong, and it is our fault.',
        status: 500,
        detail: '',
        code: 'INTERNAL',
        traceId: '0af7651916cd43dd8448eb211c80319c',
        errors: [],
      },
    }),
  },
  { name: 'event-open', as: 'nobody', open: at(event('openSale'), '.ways .left') },
  { name: 'event-without-line', as: 'nobody', open: at(event('plainSale'), '.ways .left') },
  {
    name: 'event-line-paused',
    as: 'nobody',
    open: async (scene) => {
      const path = `/v1/rooms?saleId=${scene.world.openSale.sale}`;
      const { items } = await (await scene.page.request.get(path)).json();
      const paused = items.map((room) => ({ ...room, state: 'PAUSED' }));
      await scene.answer(`**${path}`, { json: { items: paused, next: '' } });
      // It is told before anybody joins, who may do so all the same.
      await at(event('openSale'), '.note.warn')(scene);
      await scene.page.locator('.ways .button').first().waitFor();
    },
  },
  {
    name: 'event-line-drained',
    as: 'nobody',
    open: async (scene) => {
      const path = `/v1/rooms?saleId=${scene.world.openSale.sale}`;
      const { items } = await (await scene.page.request.get(path)).json();
      const drained = items.map((room) => ({ ...room, state: 'DRAINING' }));
      await scene.answer(`**${path}`, { json: { items: drained, next: '' } });
      await at(event('openSale'), '.note.warn')(scene);
      await scene.page.locator('.ways .button.secondary').first().waitFor();
    },
  },
  { name: 'event-few', as: 'nobody', open: withStock({ free: 7, held: 12, sold: 181 }, '.ways .left.warn') },
  {
    name: 'event-all-held',
    as: 'nobody',
    open: withStock({ free: 0, held: 19, sold: 181 }, '.ways .left.warn'),
  },
  {
    // The first evening has passed; the sale goes on for those to come.
    name: 'event-session-over',
    as: 'nobody',
    open: async (scene) => {
      await scene.page.route(/\/v1\/offerings\/[^/]+$/, async (route) => {
        const json = await (await route.fetch()).json();
        const endsAt = new Date(Date.now() - 60_000).toISOString();
        json.sessions = [{ ...json.sessions[0], endsAt }, ...json.sessions.slice(1)];
        await route.fulfill({ json });
      });
      await at(event('openSale'), '.ways .left')(scene);
    },
  },
  { name: 'event-scheduled', as: 'guest', open: at(event('scheduledSale'), '.early') },
  { name: 'event-closed', as: 'nobody', open: at(event('closedSale'), '.pairs') },
  { name: 'event-sold-out', as: 'nobody', open: at(event('soldOutSale'), '.ways .left') },
  {
    name: 'event-not-on-sale',
    as: 'nobody',
    open: async (scene) => {
      const path = `/v1/offerings/${scene.world.openSale.offering}`;
      const offering = await (await scene.page.request.get(path)).json();
      await scene.answer(`**${path}`, { json: { ...offering, sales: [] } });
      await at(event('openSale'), '.empty')(scene);
    },
  },
  {
    name: 'event-unknown',
    as: 'nobody',
    expects: [[404, /\/v1\/offerings\//]],
    open: at('/e/01980000-0000-7000-8000-000000000000', '.note.bad'),
  },
  {
    name: 'event-after-update',
    as: 'nobody',
    expects: [PART_MISSING],
    open: async (scene) => {
      await withoutEventPage(scene, true);
      await scene.page.goto('/');
      await scene.page.locator('.card a').first().click();
      await scene.page.waitForURL('**/e/*');
      await scene.page.locator('.pairs').first().waitFor();
    },
  },
  {
    name: 'event-not-to-be-had',
    as: 'nobody',
    expects: [PART_MISSING, ['A page broke.', /./]],
    open: async (scene) => {
      await withoutEventPage(scene, false);
      await scene.page.goto(`/e/${scene.world.openSale.offering}`);
      await scene.page.getByRole('alert').waitFor();
    },
  },
];
