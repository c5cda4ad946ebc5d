/** Who waits for what comes back of a session that is sold out. */

const soon = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();

/** An ask as the server tells it, of the world's sold-out session. */
const ask = (world, change) => ({
  id: '01890000-0000-7000-8000-00000000a5c0',
  session: {
    id: world.soldOutSale.session,
    offeringId: world.soldOutSale.offering,
    layoutId: world.soldOutSale.session,
    saleId: world.soldOutSale.sale,
    startsAt: soon(43_200),
    endsAt: soon(43_320),
    businessDay: soon(43_200).slice(0, 10),
    zone: 'Asia/Seoul',
    calledOff: '',
    earlierDates: [],
    version: 1,
  },
  saleId: world.soldOutSale.sale,
  offering: { id: world.soldOutSale.offering, title: { ko: '시험 공연', en: 'Test concert' } },
  units: 2,
  categories: [],
  apart: false,
  accessible: 0,
  state: 'WAITING',
  place: 13,
  missed: 0,
  askedAt: soon(-300),
  offers: [],
  now: soon(0),
  ...change,
});

const OFFER = () => [{ holdId: '01890000-0000-7000-8000-00000000a5c1', until: soon(24) }];

/** The page on which somebody waits. */
const waiting = (name, change, landmark) => ({
  name: `returns-${name}`,
  as: 'guest',
  open: async ({ page, answer, world }) => {
    await answer('**/v1/sessions/*/returns/ask', { json: ask(world, change()) });
    await page.goto(`/s/${world.soldOutSale.session}/returns`);
    await page.locator(landmark).first().waitFor();
    await page.locator('.returns-rules').waitFor();
  },
});

export const scenes = [
  {
    name: 'returns-ask',
    as: 'guest',
    expects: [[404, /\/returns\/ask/]],
    open: async ({ page, world }) => {
      await page.goto(`/s/${world.soldOutSale.session}/returns`);
      await page.locator('.returns-form select').selectOption('3');
      await page.locator('.returns-apart input').check();
      await page.locator('.returns-rules').waitFor();
    },
  },
  {
    name: 'returns-signed-out',
    as: 'nobody',
    open: async ({ page, world }) => {
      await page.goto(`/s/${world.soldOutSale.session}/returns`);
      await page.locator('.card .button').first().waitFor();
      await page.locator('.returns-rules').waitFor();
    },
  },
  waiting('place', () => ({}), '.card.hero'),
  waiting('offered', () => ({ state: 'OFFERED', place: 0, missed: 1, offers: OFFER() }), '.countdown'),
  waiting('missed', () => ({ state: 'MISSED', place: 0, missed: 2 }), '.note.warn'),
  {
    name: 'returns-over',
    as: 'nobody',
    open: async ({ page, answer, world }) => {
      const over = { open: false, waiting: 0, endsAt: soon(-5), offerSeconds: 0, misses: 2 };
      await answer('**/v1/sessions/*/returns', { json: over });
      await page.goto(`/s/${world.soldOutSale.session}/returns`);
      await page.locator('.empty').waitFor();
    },
  },
  {
    name: 'returns-called-off',
    as: 'guest',
    expects: [[404, /\/returns\/ask/]],
    open: async ({ page, world }) => {
      const { session } = world.soldOutSale;
      await page.route(`**/v1/sessions/${session}`, async (route) => {
        const answer = await route.fetch();
        const calledOff = '출연자의 건강 문제로 공연을 열지 못합니다.';
        await route.fulfill({ response: answer, json: { ...(await answer.json()), calledOff } });
      });
      await page.goto(`/s/${session}/returns`);
      await page.locator('.note.warn').getByText('출연자의 건강 문제').waitFor();
      if ((await page.locator('main form').count()) > 0)
        throw new Error('What was called off can be waited for');
    },
  },
  {
    name: 'returns-among-bookings',
    as: 'guest',
    open: async ({ page, answer, world }) => {
      const other = {
        id: '01890000-0000-7000-8000-00000000a5c2',
        state: 'OFFERED',
        place: 0,
        offers: OFFER(),
      };
      const moved = ask(world, {});
      moved.session.earlierDates = [
        {
          startsAt: soon(28_800),
          endsAt: soon(28_920),
          reason: '태풍이 지나갈 때까지 공연을 미룹니다.',
          changedAt: soon(-60),
          freeUntil: soon(40_000),
        },
      ];
      await answer('**/v1/return-asks*', { json: { items: [ask(world, other), moved], next: '' } });
      await page.goto('/bookings');
      await page.locator('.note .button').nth(1).waitFor();
    },
  },
  {
    name: 'returns-line',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      const { offering, session } = world.soldOutSale;
      const one = (place, change) => ({
        id: `01890000-0000-7000-8000-00000000a5d${place}`,
        place,
        name: ['김한별', '이가람', 'Dana'][place],
        units: 1 + place,
        categories: place === 1 ? ['R'] : [],
        apart: place === 2,
        accessible: 0,
        state: place === 0 ? 'OFFERED' : 'WAITING',
        missed: place === 2 ? 1 : 0,
        askedAt: soon(-600 + place),
        offers: place === 0 ? OFFER() : [],
        ...change,
      });
      await answer('**/v1/sessions/*/returns/line?*', {
        json: { items: [one(0), one(1), one(2)], next: '' },
      });
      await page.goto(`/manage/offerings/${offering}/sessions/${session}`);
      await page.locator('.returns-row').nth(2).waitFor();
    },
  },
];
