/** Home, events, signing in and what stands around every page. */

const heading = (page) => page.getByRole('heading', { level: 1 }).waitFor();

/** Goes there and waits for the heading and for something that is there once everything has come. */
const at = (path, landmark) => async (scene) => {
  await scene.page.goto(typeof path === 'function' ? path(scene.world) : path);
  await heading(scene.page);
  await scene.page.locator(landmark).first().waitFor();
};

/** The file of the event page is not to be had: always, or the first time only, as after an update of the server. */
const withoutEventPage = (scene, first) => {
  let asked = 0;
  return scene.page.route('**/assets/EventPage-*.js', (route) =>
    first && asked++ > 0 ? route.continue() : route.abort(),
  );
};

export const scenes = [
  { name: 'home', as: 'nobody', open: at('/', '.cards .card') },
  {
    name: 'home-empty',
    as: 'nobody',
    open: async (scene) => {
      await scene.answer('**/v1/offerings?*', { json: { items: [], next: '' } });
      await at('/', '.empty')(scene);
    },
  },
  { name: 'event-open', as: 'nobody', open: at((world) => `/e/${world.openSale.offering}`, '.ways .button') },
  {
    name: 'event-scheduled',
    as: 'guest',
    open: at((world) => `/e/${world.scheduledSale.offering}`, '.countdown'),
  },
  {
    name: 'event-closed',
    as: 'nobody',
    open: at((world) => `/e/${world.closedSale.offering}`, '.chip.closed'),
  },
  { name: 'event-sold-out', as: 'nobody', open: at((world) => `/e/${world.soldOutSale.offering}`, '.card') },
  {
    name: 'event-unknown',
    as: 'nobody',
    expects: [[404, /\/v1\/offerings\//]],
    open: at('/e/01980000-0000-7000-8000-000000000000', '.note.bad'),
  },
  {
    name: 'line-waiting',
    as: 'nobody',
    open: at((world) => `/line/${world.fullSale.room}`, '[data-testid=ahead]'),
  },
  { name: 'sign-in', as: 'nobody', open: at('/sign-in', 'form') },
  { name: 'sign-up', as: 'nobody', open: at('/sign-up', 'form') },
  {
    name: 'event-after-update',
    as: 'nobody',
    expects: [[0, /\/assets\/EventPage-/]],
    open: async (scene) => {
      await withoutEventPage(scene, true);
      await scene.page.goto('/');
      await scene.page.locator('.cards .card a').first().click();
      await scene.page.waitForURL('**/e/*');
      await scene.page.locator('.pairs').waitFor();
    },
  },
  {
    name: 'event-not-to-be-had',
    as: 'nobody',
    expects: [
      [0, /\/assets\/EventPage-/],
      ['A page broke.', /./],
    ],
    open: async (scene) => {
      await withoutEventPage(scene, false);
      await scene.page.goto(`/e/${scene.world.openSale.offering}`);
      await scene.page.getByRole('alert').waitFor();
    },
  },
];
