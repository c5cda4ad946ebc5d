/** The seat map and the seat list in every state. */

const still = (page) => page.locator('.map-window[data-still=true]').waitFor();

const at = (sale) => async (scene) => {
  await scene.page.goto(`/s/${scene.world[sale].session}`);
  await still(scene.page);
};

/** Units of a row of the session, in the order of the row. */
const unitsOf = (page, session, row) =>
  page.evaluate(
    async ([id, index]) => {
      const { layoutId } = await (await fetch(`/v1/sessions/${id}`)).json();
      const { sections } = await (await fetch(`/v1/layouts/${layoutId}`)).json();
      return sections[0].rows[index].units.map((unit) => unit.id);
    },
    [session, row],
  );

/** Comes back to a choice made before. */
const chosen = (sale, places) => async (scene) => {
  const { session } = scene.world[sale];
  await at(sale)(scene);
  const units = (await unitsOf(scene.page, session, 1)).slice(...places);
  await scene.page.evaluate(
    ([key, ids]) => sessionStorage.setItem(key, JSON.stringify(ids)),
    [`hanjul.chosen.${session}`, units],
  );
  await scene.page.reload();
  await scene.page.locator('.chosen-list li').first().waitFor();
  await still(scene.page);
  return units;
};

/** The list is a tab on a phone and stands beside the map on a desk. */
const toList = async (page) => {
  const tab = page.locator('[role=tab]').nth(1);
  if (await tab.isVisible()) await tab.click();
  await page.locator('.list-pane .seat').first().waitFor();
};

/** The button that holds what is chosen. */
const hold = (page) => page.locator('.basket > button').click();

const refused = (code, facts) => ({
  status: 409,
  json: {
    type: `/docs/errors#${code}`,
    title: 'That is not possible.',
    status: 409,
    detail: '',
    code,
    traceId: '',
    errors: [],
    ...facts,
  },
});

/** Nothing but a first look at the cells comes through. */
const outOfTouch = async (page) => {
  let looks = 0;
  await page.route('**/events', (route) => route.abort());
  await page.route('**/availability', (route) => (looks++ === 0 ? route.continue() : route.abort()));
};

/** The same; nothing of the map lies under the dock at first. */
const wholeMap = (name) => async (scene) => {
  await at(name)(scene);
  const [map, dock] = await Promise.all(
    ['.map-window', '.dock'].map((part) => scene.page.locator(part).boundingBox()),
  );
  const phone = scene.page.viewportSize().width < 960;
  if (phone && map.y + map.height > dock.y) throw new Error('The dock lies over the map');
};

export const scenes = [
  { name: 'seats-hall', as: 'nobody', open: wholeMap('hallSale') },
  {
    name: 'seats-near',
    as: 'nobody',
    open: async (scene) => {
      await chosen('hallSale', [3, 6])(scene);
      await scene.page.locator('.map-window').click();
      await scene.page.locator('.map-window[data-near=true][data-still=true]').waitFor();
    },
  },
  { name: 'seats-tables', as: 'nobody', open: wholeMap('tableSale') },
  {
    name: 'seats-list',
    as: 'nobody',
    open: async (scene) => {
      await chosen('plainSale', [2, 5])(scene);
      await toList(scene.page);
    },
  },
  {
    name: 'seats-category',
    as: 'nobody',
    open: async (scene) => {
      await at('hallSale')(scene);
      await scene.page.locator('.chip.category').nth(1).click();
      await scene.page.locator('.seats.dim').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'seats-found',
    as: 'nobody',
    open: async (scene) => {
      await at('hallSale')(scene);
      await scene.page.locator('.finder button').click();
      await scene.page.locator('.chosen-list li').nth(1).waitFor();
      await still(scene.page);
    },
  },
  {
    name: 'seats-full',
    as: 'nobody',
    open: async (scene) => {
      await chosen('plainSale', [0, 4])(scene);
      await toList(scene.page);
      await scene.page.locator('.section[open] .seat.free').first().click();
      await scene.page.locator('.dock .note').waitFor();
    },
  },
  { name: 'seats-line-first', as: 'nobody', open: at('openSale') },
  {
    name: 'seats-pass-over',
    as: 'guest',
    open: async (scene) => {
      const { room, session } = scene.world.openSale;
      await scene.page.addInitScript(
        ([key, until]) => localStorage.setItem(key, until),
        [`hanjul.pass.${room}`, '2026-01-01T00:00:00Z'],
      );
      await scene.page.goto(`/s/${session}`);
      await still(scene.page);
      await scene.page.locator('.note.warn .pass').waitFor();
    },
  },
  { name: 'seats-scheduled', as: 'nobody', open: at('scheduledSale') },
  { name: 'seats-closed', as: 'nobody', open: at('closedSale') },
  {
    name: 'seats-sold-out',
    as: 'nobody',
    open: async (scene) => {
      await at('soldOutSale')(scene);
      await scene.page.locator('.note.warn').waitFor();
    },
  },
  {
    name: 'seats-lost',
    as: 'guest',
    open: async (scene) => {
      const taken = await chosen('plainSale', [8, 10])(scene);
      const alternative = (await unitsOf(scene.page, scene.world.plainSale.session, 2)).slice(8, 10);
      await scene.answer('**/v1/holds', refused('CELL_TAKEN', { taken, alternative }));
      await hold(scene.page);
      await scene.page.locator('.marks .offered').first().waitFor();
      await still(scene.page);
    },
  },
  {
    name: 'seats-lost-none-left',
    as: 'guest',
    open: async (scene) => {
      const taken = await chosen('plainSale', [8, 10])(scene);
      await scene.answer('**/v1/holds', refused('CELL_TAKEN', { taken, alternative: [] }));
      await hold(scene.page);
      await scene.page.locator('.marks .lost').first().waitFor();
      await still(scene.page);
    },
  },
  {
    name: 'seats-limit-reached',
    as: 'guest',
    open: async (scene) => {
      await chosen('plainSale', [2, 4])(scene);
      await scene.answer('**/v1/holds', refused('LIMIT_REACHED', { limit: 4, already: 3 }));
      await hold(scene.page);
      await scene.page.locator('.dock .note.bad').waitFor();
    },
  },
  {
    name: 'seats-stale',
    as: 'nobody',
    expects: [[0, /\/(availability|events)$/]],
    open: async (scene) => {
      await outOfTouch(scene.page);
      await at('plainSale')(scene);
      await scene.page.locator('.note.warn').waitFor();
    },
  },
  {
    name: 'seats-loading',
    as: 'nobody',
    open: async (scene) => {
      await scene.page.route('**/v1/layouts/*', () => undefined);
      await scene.page.goto(`/s/${scene.world.plainSale.session}`);
      await scene.page.locator('.loading').waitFor();
    },
  },
  {
    name: 'seats-not-on-sale',
    as: 'nobody',
    open: async (scene) => {
      const { session } = scene.world.plainSale;
      await scene.page.route(`**/v1/sessions/${session}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), saleId: '' } });
      });
      await scene.page.goto(`/s/${session}`);
      await scene.page.locator('.empty').waitFor();
    },
  },
];
