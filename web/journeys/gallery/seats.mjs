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

/** The server's answer, with this instead. */
const changed = (page, address, some) =>
  page.route(address, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), ...some } });
  });

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

/** How high a phone may be, pixels; the lower one is a small phone with the bars of its browser. */
const PHONES = [640, 740];

/** Opens it; nothing of the map lies under the dock at first, and every price is seen. */
const wholeMap = (name) => async (scene) => {
  await at(name)(scene);
  const { width, height } = scene.page.viewportSize();
  if (width >= 960) return;
  for (const lower of PHONES) {
    await scene.page.setViewportSize({ width, height: lower });
    await mustBeSeen(scene.page, lower);
  }
  await scene.page.setViewportSize({ width, height });
  await still(scene.page);
};

async function mustBeSeen(page, height) {
  const boxes = (part) =>
    page.locator(part).evaluateAll((found) => found.map((one) => one.getBoundingClientRect().toJSON()));
  const [[map], [dock], prices] = await Promise.all(['.map-window', '.dock', '.category .muted'].map(boxes));
  if (map.bottom > dock.top) throw new Error(`The dock lies over the map of a phone ${height} pixels high`);
  if (map.height < 160) throw new Error(`The map is ${map.height} pixels high on a phone of ${height}`);
  const { width } = page.viewportSize();
  if (prices.some(({ left, right }) => left < 0 || right > width)) throw new Error('A price is cut off');
}

/** Each of these is seen from edge to edge. */
async function mustBeWithin(page, part) {
  const { width } = page.viewportSize();
  const boxes = await page
    .locator(part)
    .evaluateAll((found) => found.map((one) => one.getBoundingClientRect()));
  if (boxes.some(({ left, right }) => left < 0 || right > width)) throw new Error(`A ${part} is cut off`);
}

/** Six categories instead, with names and prices as long as they get. */
const manyPrices = async (scene) => {
  await scene.page.route(`**/v1/sales/${scene.world.hallSale.sale}`, async (route) => {
    const answer = await route.fetch();
    const sale = await answer.json();
    const more = ['시야제한석', 'Wheelchair'].map((category) => ({
      category,
      price: { amount: 1_650_000, currency: 'KRW' },
    }));
    await route.fulfill({ response: answer, json: { ...sale, prices: [...sale.prices, ...more] } });
  });
  await wholeMap('hallSale')(scene);
};

const all = [
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
  { name: 'seats-many-prices', as: 'nobody', open: manyPrices },
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
      // Where nothing may move the map is there at once: the way to the seats is what is looked at.
      await scene.page.emulateMedia({ reducedMotion: 'no-preference' });
      await scene.page.locator('.finder button').first().click();
      await scene.page.locator('.chosen-list li').nth(1).waitFor();
      await scene.page.locator('.map-window[data-near=true][data-still=true]').waitFor();
      await mustBeWithin(scene.page, '.chip.remove');
    },
  },
  {
    name: 'seats-found-in-place',
    as: 'nobody',
    open: async (scene) => {
      const [picked] = await chosen('hallSale', [3, 4])(scene);
      const find = async () => {
        await scene.page.locator('.finder button').first().click();
        await scene.page.locator('.replaced button').waitFor();
      };
      await find();
      await scene.page.locator('.replaced button').click();
      await scene.page.locator('.replaced').waitFor({ state: 'detached' });
      const key = `hanjul.chosen.${scene.world.hallSale.session}`;
      const kept = await scene.page.evaluate((name) => sessionStorage.getItem(name), key);
      if (kept !== JSON.stringify([picked])) throw new Error(`What was chosen by hand is lost: ${kept}`);
      await find();
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
  { name: 'seats-line-first', as: 'nobody', open: wholeMap('openSale') },
  {
    name: 'seats-pass-over',
    as: 'guest',
    alone: true,
    open: async (scene) => {
      const { room } = scene.world.openSale;
      await scene.page.addInitScript(
        ([key, until]) => localStorage.setItem(key, until),
        [`hanjul.pass.${room}`, '2026-01-01T00:00:00Z'],
      );
      await chosen('openSale', [3, 5])(scene);
      await scene.page.locator('.note.warn .pass-words').waitFor();
      await scene.page.locator(`.basket > a[href^="/line/${room}"]`).waitFor();
      if ((await scene.page.locator('.basket > button, .finder-row button').count()) !== 1)
        throw new Error('Something can be held although the time inside is over');
    },
  },
  {
    // What is remembered may be wrong: the server says so, and there is one way on, and nothing in red.
    name: 'seats-pass-refused',
    as: 'guest',
    alone: true,
    expects: [[403, /holds/]],
    open: async (scene) => {
      const { room } = scene.world.openSale;
      await scene.page.addInitScript(
        ([key, until]) => localStorage.setItem(key, until),
        [`hanjul.pass.${room}`, '2036-01-01T00:00:00Z'],
      );
      await chosen('openSale', [3, 5])(scene);
      await hold(scene.page);
      await scene.page.locator('.note.warn .pass-words').waitFor();
      await scene.page.locator(`.basket > a[href^="/line/${room}"]`).waitFor();
      if ((await scene.page.locator('.note.bad').count()) > 0) throw new Error('It is said in red, too');
    },
  },
  { name: 'seats-scheduled', as: 'nobody', open: wholeMap('scheduledSale') },
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
      await scene.page.locator('.basket > button:disabled').waitFor();
      await still(scene.page);
    },
  },
  {
    // One of two went: the next press in the same place must not hold the other alone.
    name: 'seats-lost-one-of-two',
    as: 'guest',
    open: async (scene) => {
      const units = await chosen('plainSale', [8, 10])(scene);
      const alternative = (await unitsOf(scene.page, scene.world.plainSale.session, 2)).slice(8, 10);
      await scene.answer('**/v1/holds', refused('CELL_TAKEN', { taken: units.slice(0, 1), alternative }));
      await hold(scene.page);
      await scene.page.locator('.marks .offered').first().waitFor();
      await scene.page.locator('.basket > button:disabled').waitFor();
      await scene.page.locator('.dock .note .secondary').waitFor();
      await still(scene.page);
    },
  },
  {
    // A phone on its side: the map is what is seen first.
    name: 'seats-on-its-side',
    as: 'nobody',
    alone: true,
    open: async (scene) => {
      await scene.page.setViewportSize({ width: 740, height: 360 });
      await at('plainSale')(scene);
      const box = await scene.page.locator('.map-window').boundingBox();
      if (!box || box.y > 40 || box.height < 200 || box.y + box.height > 320)
        throw new Error(`The map cannot be seen: ${JSON.stringify(box)}`);
    },
  },
  {
    name: 'seats-some-bought-before',
    as: 'guest',
    open: async (scene) => {
      await scene.answer('**/allowance', { json: { limit: 4, taken: 1 } });
      await at('plainSale')(scene);
      await scene.page.locator('.finder option[value="4/0"]').waitFor({ state: 'detached' });
      await scene.page.locator('.finder option[value="3/0"]').waitFor({ state: 'attached' });
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
    name: 'seats-none-together',
    as: 'guest',
    open: async (scene) => {
      await at('hallSale')(scene);
      await scene.answer('**/v1/holds', refused('NONE_TOGETHER', { together: 3, people: 3, apart: 14 }));
      await scene.page.locator('.finder select').selectOption({ index: 0 });
      await scene.page.locator('.finder button').nth(1).click();
      await scene.page.locator('.dock .note.bad button').waitFor();
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
    // Nothing of it can be had or waited for; the organiser says why.
    name: 'seats-called-off',
    as: 'nobody',
    open: async (scene) => {
      const { session } = scene.world.soldOutSale;
      await changed(scene.page, `**/v1/sessions/${session}`, {
        calledOff: '출연자의 건강 문제로 공연을 열지 못합니다.',
      });
      await scene.page.goto(`/s/${session}`);
      await scene.page.locator('.note.warn').getByText('출연자의 건강 문제').waitFor();
      const ways = scene.page.locator('main :is(a[href$="/returns"], .map-window, .basket)');
      if ((await ways.count()) > 0) throw new Error('What was called off can be chosen or waited for');
    },
  },
  {
    name: 'seats-not-on-sale',
    as: 'nobody',
    open: async (scene) => {
      const { session } = scene.world.plainSale;
      await changed(scene.page, `**/v1/sessions/${session}`, { saleId: '' });
      await scene.page.goto(`/s/${session}`);
      await scene.page.locator('.empty').waitFor();
    },
  },
];

/** Their every seat is looked at; it is the same in the others. */
const WHOLE = ['seats-hall', 'seats-near', 'seats-tables', 'seats-list', 'seats-lost', 'seats-found'];

export const scenes = all.map((scene) =>
  WHOLE.includes(scene.name) ? scene : { ...scene, known: ['.map-window', '.list-pane'] },
);
