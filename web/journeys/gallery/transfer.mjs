/** Bookings that are handed to somebody else. */
import { BOOKING, booking, history, linkOut, move, transfer, UNITS } from '../lib/answers.mjs';

const TOKEN = 'qTz0mUj1c7sYk3Vw9Xb2N4d6F8g0H1i3J5k7L9m1P3r';

const offer = () => {
  const { session, offering, place } = booking(28);
  return {
    session,
    offering,
    place,
    units: UNITS,
    from: '김한별',
    expiresAt: linkOut().expiresAt,
    accepted: '',
  };
};

/** The page of a booking that can be handed over. */
const ticket = async ({ page, answer }, links, change = {}) => {
  const its = booking(28, change);
  await answer(`**/v1/bookings/${BOOKING}`, { json: its });
  await answer('**/v1/bookings/*/move', move());
  await answer('**/v1/bookings/*/transfer', transfer({ possible: true, links }));
  await answer('**/v1/bookings/*/history', history(its));
  await page.goto(`/bookings/${BOOKING}`);
  await page.locator('.ticket').waitFor();
};

/** The page to which a link leads. */
const linked = (name, as, landmark, told) => ({
  name: `transfer-${name}`,
  as,
  open: async ({ page, answer }) => {
    await answer('**/v1/transfers/offer', told ?? { json: offer() });
    await page.goto(`/transfer#${TOKEN}`);
    await page.locator(landmark).first().waitFor();
  },
});

export const scenes = [
  {
    name: 'transfer-made',
    as: 'guest',
    open: async (scene) => {
      const { page, answer } = scene;
      await ticket(scene, []);
      const button = page.locator('.transfer button');
      await button.waitFor();
      const { expiresAt } = linkOut();
      await page.unroute('**/v1/bookings/*/transfer');
      await answer('**/v1/bookings/*/transfer', {
        json: {
          ...transfer({ possible: true, links: [linkOut()] }).json,
          link: `https://hanjul.example/transfer#${TOKEN}`,
          token: TOKEN,
          expiresAt,
        },
      });
      await button.click();
      await page.locator('.transfer-link input').waitFor();
      await page.locator('.transfer .note').waitFor();
    },
  },
  {
    name: 'transfer-out',
    as: 'guest',
    open: async (scene) => {
      await ticket(scene, [linkOut()]);
      await scene.page.locator('.transfer .note').waitFor();
    },
  },
  {
    name: 'transfer-given',
    as: 'guest',
    open: async (scene) => {
      await ticket(scene, [], { custody: 'GIVEN', code: '', ticket: '' });
      await scene.page.locator('.qr-void').waitFor();
    },
  },
  linked('signed-out', 'nobody', '.note a'),
  linked('offer', 'guest', 'button.wide'),
  {
    // What is over is not offered to be tried again: the way on is home.
    ...linked('ended', 'guest', '.note a[href="/"]:only-of-type', {
      status: 410,
      json: {
        status: 410,
        code: 'TRANSFER_ENDED',
        title: '이제 쓸 수 없는 링크입니다. 보내신 분께 새 링크를 부탁해 주세요.',
      },
    }),
    expects: [[410, /transfers/]],
  },
];
