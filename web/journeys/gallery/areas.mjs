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
