/** What the house keeps for itself. */
const at = (page, world, sale = world.openSale) =>
  page.goto(`/manage/offerings/${sale.offering}/sessions/${sale.session}/house`);

const kept = (world) => ({
  json: {
    next: '',
    items: world.plainSale.units.slice(0, 3).map((unitId) => ({
      unitId,
      by: '김사장',
      reason: '출연자 초대 손님',
      at: '2026-11-20T03:00:00Z',
    })),
  },
});

export const scenes = [
  {
    name: 'house-none',
    as: 'owner',
    open: async ({ page, world }) => {
      await at(page, world);
      await page.locator('.house-order').waitFor();
      await page
        .locator('.map-window svg circle, .map-window svg use, .map-window svg path')
        .first()
        .waitFor();
    },
  },
  {
    name: 'house-kept',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      await answer('**/house-seats', kept(world));
      await at(page, world, world.plainSale);
      await page.locator('[role=tab]').nth(1).click();
      await page.locator('.house-kept li').nth(2).waitFor();
    },
  },
  {
    name: 'house-areas',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      await answer('**/house-areas', {
        json: {
          next: '',
          items: [
            {
              unitId: world.standingSale.units.at(-1),
              count: 40,
              by: '김사장',
              reason: '출연자 초대 손님',
              at: '2026-11-20T03:00:00Z',
            },
          ],
        },
      });
      await at(page, world, world.standingSale);
      const kept = page.locator('input[name=count]');
      await kept.waitFor();
      await kept.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'house-areas-short',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      await answer('**/house-areas', { json: { next: '', items: [] } });
      await at(page, world, world.standingOnlySale);
      await page.locator('input[name=count]').fill('200');
      await page.locator('input[name=reason]').last().fill('초대 손님');
      await answer('**/house-areas', {
        status: 409,
        json: { code: 'POOL_SHORT', title: '그만큼 남아 있지 않습니다.', detail: '', left: 120, pool: '' },
      });
      await page.locator('.house-order button').last().click();
      await page.locator('[role=alert]').first().waitFor();
    },
    expects: [[409, /house-areas/]],
  },
];
