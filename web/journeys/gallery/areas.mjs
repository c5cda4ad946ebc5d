/** Areas that are sold by number: beside seats, alone, and with hardly anything left. */

const opened = (sale) => async (scene) => {
  await scene.page.goto(`/s/${scene.world[sale].session}`);
  await scene.page.locator('.area-row').first().waitFor();
};

/** Presses «one more» so often. */
const more = async (page, times) => {
  for (let press = 0; press < times; press++) await page.locator('.stepper button').last().click();
  await page.locator('.chosen-list li').first().waitFor();
};

/** Three areas where there is one. */
async function threeAreas(page) {
  const copies = (thing) => ['a', 'b'].map((last) => ({ ...thing, id: thing.id.replace(/.$/, last) }));
  await page.route('**/events', (route) => route.abort());
  await page.route('**/v1/layouts/*', async (route) => {
    const answer = await route.fetch();
    const layout = await answer.json();
    for (const section of layout.sections)
      for (const row of section.rows)
        row.units.push(...row.units.filter(({ kind }) => kind === 'AREA').flatMap(copies));
    await route.fulfill({ response: answer, json: layout });
  });
  await page.route('**/availability', async (route) => {
    const answer = await route.fetch();
    const cells = await answer.json();
    await route.fulfill({
      response: answer,
      json: { ...cells, pools: [...cells.pools, ...cells.pools.flatMap(copies)] },
    });
  });
}

export const scenes = [
  {
    name: 'areas-with-seats',
    as: 'nobody',
    open: async (scene) => {
      await opened('standingSale')(scene);
      await scene.page.locator('.map-window[data-still=true]').waitFor();
      await more(scene.page, 2);
    },
  },
  {
    // On a phone they stand below the map, which they would push under the dock otherwise; a press leads to them.
    name: 'areas-three-with-seats',
    as: 'nobody',
    expects: [[0, /\/events$/]],
    open: async (scene) => {
      await threeAreas(scene.page);
      await opened('standingSale')(scene);
      await scene.page.locator('.map-window[data-still=true]').waitFor();
      if (scene.page.viewportSize().width >= 960) return;
      const box = (part) => scene.page.locator(part).first().boundingBox();
      const [map, dock] = await Promise.all([box('.map-window'), box('.dock')]);
      if (map.y + map.height > dock.y) throw new Error('The dock lies over the map');
      await scene.page.locator('.choose-by > button').click();
      const [area, after] = await Promise.all([box('.area-row'), box('.dock')]);
      if (area.y < 0 || area.y + area.height > after.y)
        throw new Error('The way to the areas does not lead there');
    },
  },
  {
    name: 'areas-alone',
    as: 'nobody',
    open: async (scene) => {
      await opened('standingOnlySale')(scene);
      await more(scene.page, 4);
      // Four are all that one person may have: the way up ends there.
      if (await scene.page.locator('.stepper button').last().isEnabled())
        throw new Error('More can be chosen than one person may have');
    },
  },
  {
    name: 'areas-few-left',
    as: 'nobody',
    open: async (scene) => {
      const { session } = scene.world.standingFewSale;
      await opened('standingFewSale')(scene);
      const area = (await scene.page.locator('.area-row').getAttribute('id')).replace('area-', '');
      await scene.page.evaluate(
        ([key, counts]) => sessionStorage.setItem(key, counts),
        [`hanjul.counted.${session}`, JSON.stringify({ [area]: 3 })],
      );
      await scene.page.reload();
      await scene.page.locator('.area-row .warn').waitFor();
    },
  },
  {
    name: 'areas-checkout',
    as: 'guest',
    open: async (scene) => {
      const { session, units } = scene.world.standingSale;
      const answer = await scene.page.request.get(`/v1/sessions/${session}/availability`);
      const [area] = (await answer.json()).pools;
      await scene.answer('**/v1/holds/0192b8a4-0000-7000-8000-00000000a0a0', {
        status: 200,
        json: heldOf(session, scene.world.standingSale.sale, [units[0], area.id, area.id.replace(/.$/, '0')]),
      });
      await scene.page.goto('/checkout/0192b8a4-0000-7000-8000-00000000a0a0');
      await scene.page.locator('.units tbody tr').nth(1).waitFor();
    },
  },
];

/** A seat and two of an area, held for five minutes. */
function heldOf(sessionId, saleId, ids) {
  const price = { amount: 55_000, currency: 'KRW' };
  const unit = (unitId, kind, section, row, label, category) => ({
    unitId,
    ordinal: 0,
    kind,
    section,
    row,
    label,
    category,
    price,
  });
  const now = new Date();
  return {
    id: '0192b8a4-0000-7000-8000-00000000a0a0',
    sessionId,
    saleId,
    state: 'ACTIVE',
    units: [
      unit(ids[0], 'SEAT', 'Stalls', '1', '1', 'R'),
      unit(ids[1], 'AREA', 'Standing', 'Standing', 'Standing', 'Standing'),
      unit(ids[2], 'AREA', 'Standing', 'Standing', 'Standing', 'Standing'),
    ],
    total: { amount: 165_000, currency: 'KRW' },
    due: { amount: 165_000, currency: 'KRW' },
    moves: '',
    heldUntil: new Date(now.getTime() + 299_000).toISOString(),
    now: now.toISOString(),
    payments: [],
    testPayment: true,
  };
}
