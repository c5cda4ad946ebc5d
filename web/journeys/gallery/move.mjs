/** Bookings that change to other seats. */
import {
  BOOKING,
  booking,
  HOLD,
  history,
  hold,
  list,
  move,
  PLACES,
  transfer,
  UNITS,
} from '../lib/answers.mjs';

const won = (amount) => ({ amount, currency: 'KRW' });

/** The list is a tab on a phone and stands beside the map on a desk. */
const toList = async (page) => {
  const tab = page.locator('[role=tab]').nth(1);
  if (await tab.isVisible()) await tab.click();
  await page.locator('.list-pane .seat').first().waitFor();
};

/** One of the guest's own two seats is to be exchanged. */
const oneOfTwo = async ({ page, world }) => {
  await page.goto(`/bookings/${world.booking}/move`);
  await page.locator('.unit-choice input').first().check();
  await page.locator('.map-window svg').first().waitFor();
};

/** The seat to have instead is chosen, and this is what it takes. */
const decided = (name, sums) => ({
  name: `move-${name}`,
  as: 'guest',
  known: ['.map-window', '.list-pane'],
  open: async (scene) => {
    const { page, answer, world } = scene;
    const quote = {
      bookingId: world.booking,
      from: [UNITS[0]],
      to: [{ ...UNITS[1], label: '11' }],
      pay: won(0),
      refund: won(0),
      kept: won(0),
      until: new Date(Date.now() + 86_400_000).toISOString(),
      now: new Date().toISOString(),
      ...sums,
    };
    await answer('**/move-quote?*', { json: quote });
    await oneOfTwo(scene);
    await toList(page);
    await page.locator('.list-pane .seat').nth(5).click();
    await page.locator('.move-dock button.wide').waitFor();
  },
});

/** A booking of these that can change to other seats, as its server says. */
const ticketOf = async ({ page, answer }, units) => {
  const its = booking(28, { units });
  await answer(`**/v1/bookings/${BOOKING}`, { json: its });
  await answer('**/v1/bookings/*/transfer', transfer());
  await answer('**/v1/bookings/*/move', move({ possible: true }));
  await answer('**/v1/bookings/*/history', history(its));
  await page.goto(`/bookings/${BOOKING}`);
  await page.locator('.ticket').waitFor();
  await page.locator('.history').waitFor();
};

/** A guest as the organiser sees them. */
const guestOf = (units) => ({
  bookingId: BOOKING,
  code: '7KQ4M2XZ',
  name: '김한별',
  state: 'CONFIRMED',
  units,
  entries: [],
  total: won(154_000),
  confirmedAt: '2026-11-20T03:00:00Z',
  kind: 'SOLD',
  reason: '',
});

/** Where the organiser gives that guest other seats. */
const toGuest = async ({ page, answer, world }, units) => {
  const { offering, session } = world.plainSale;
  await answer('**/guests?*', list(guestOf(units)));
  await page.goto(`/manage/offerings/${offering}/sessions/${session}/guests/${BOOKING}/move?code=7KQ4M2XZ`);
};

export const scenes = [
  {
    name: 'move-link',
    as: 'guest',
    known: ['.ticket'],
    open: async (scene) => {
      await ticketOf(scene, UNITS);
      await scene.page.locator('#move').waitFor();
    },
  },
  {
    name: 'move-link-some',
    as: 'guest',
    known: ['.ticket'],
    open: async (scene) => {
      await ticketOf(scene, [UNITS[0], ...PLACES]);
      await scene.page.locator('#move ~ .small').waitFor();
    },
  },
  {
    name: 'move-link-none',
    as: 'guest',
    known: ['.ticket'],
    open: async (scene) => {
      await ticketOf(scene, PLACES);
      if ((await scene.page.locator('#move').count()) > 0)
        throw new Error('What is sold by number can be exchanged');
    },
  },
  {
    name: 'move-none',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer(`**/v1/bookings/${BOOKING}`, { json: booking(28, { units: PLACES }) });
      await page.goto(`/bookings/${BOOKING}/move`);
      await page.locator('.empty a').waitFor();
    },
  },
  { name: 'move-choose', as: 'guest', open: oneOfTwo },
  decided('dearer', { pay: won(22_000) }),
  decided('cheaper', { refund: won(11_000), kept: won(11_000) }),
  {
    name: 'move-checkout',
    as: 'guest',
    open: async ({ page, answer, world }) => {
      const its = hold(world, 272, { due: won(22_000), moves: BOOKING });
      await answer(`**/v1/holds/${HOLD}`, { json: its });
      await page.goto(`/checkout/${HOLD}`);
      await page.locator('.countdown').waitFor();
      await page.locator('.order h2').waitFor();
    },
  },
  {
    name: 'move-guest',
    as: 'owner',
    open: async (scene) => {
      const { page } = scene;
      await toGuest(scene, [...UNITS, ...PLACES]);
      await page.locator('.unit-choice ~ .small').waitFor();
      await page.locator('.unit-choice input').first().check();
      await page.locator('.map-window svg').first().waitFor();
      await page.locator('.house-order').waitFor();
    },
  },
  {
    name: 'move-guest-none',
    as: 'owner',
    open: async (scene) => {
      await toGuest(scene, PLACES);
      await scene.page.locator('.empty a').waitFor();
    },
  },
  {
    name: 'seating',
    as: 'owner',
    open: async ({ page, world }) => {
      const { offering, session } = world.soldOutSale;
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/seating`);
      const tab = page.locator('[role=tab]').nth(1);
      await page.locator('.map-window svg').first().waitFor();
      if (await tab.isVisible()) await tab.click();
      await page.locator('.list-pane .seat[aria-disabled=false]').first().click();
      await page.locator('.card a').first().waitFor();
    },
  },
];
