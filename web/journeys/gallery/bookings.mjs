/** Bookings, tickets and receipts. */
import {
  BOOKING,
  booking,
  BROKEN,
  HOLD,
  hold,
  list,
  NOT_FOUND,
  payment,
  PAYMENT,
  receipt,
  TABLE,
  refund,
} from '../lib/answers.mjs';

const ticket = (name, change, landmark = '.ticket') => ({
  name: `ticket-${name}`,
  as: 'guest',
  open: async ({ page, answer }) => {
    await answer(`**/v1/bookings/${BOOKING}`, { json: booking(28, change) });
    await page.goto(`/bookings/${BOOKING}`);
    await page.locator(landmark).waitFor();
  },
});

const other = (number, days, change) =>
  booking(days, { id: `01980000-0000-7000-8000-0000000003${number}0`, ...change });

export const scenes = [
  {
    name: 'bookings-empty',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer('**/v1/bookings?*', list());
      await page.goto('/bookings');
      await page.locator('.empty').waitFor();
    },
  },
  {
    name: 'bookings-full',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer('**/v1/bookings?when=UPCOMING*', list(other(1, 3), other(2, 28)));
      await answer(
        '**/v1/bookings?when=PAST*',
        list(
          other(3, 12, { state: 'CANCELLED' }),
          other(4, -9, { state: 'CHECKED_IN' }),
          other(5, -40, { state: 'NO_SHOW' }),
        ),
      );
      await page.goto('/bookings');
      await page.locator('.booking-cards .card').nth(4).waitFor();
    },
  },
  {
    name: 'bookings-open-payments',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer('**/v1/bookings?*', list());
      const tooLate = payment({ id: HOLD, state: 'CANCELED', refunds: [refund('DONE')] });
      await answer('**/v1/payments?*', list(payment({ state: 'UNKNOWN' }), tooLate));
      await page.goto('/bookings');
      await page.locator('.note.warn').nth(1).waitFor();
    },
  },
  {
    name: 'bookings-error',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer('**/v1/bookings?*', { ...BROKEN, status: 400 });
      await page.goto('/bookings');
      await page.locator('.note.bad').waitFor();
    },
  },
  {
    name: 'ticket-fresh',
    as: 'guest',
    open: async ({ page, answer, world }) => {
      const done = payment({ state: 'DONE', bookingId: BOOKING });
      await answer(`**/v1/holds/${HOLD}`, { json: hold(world, 100, { payments: [payment()] }) });
      await answer('**/confirm', { json: done });
      await answer(`**/v1/bookings/${BOOKING}`, { json: booking(28) });
      await page.goto(`/checkout/${HOLD}/return?paymentKey=k&orderId=${PAYMENT}&amount=154000`);
      await page.locator('.qr').waitFor();
    },
  },
  ticket('table', { units: TABLE, total: { amount: 20_000, currency: 'KRW' } }, '.qr'),
  ticket('confirmed', {}, '.qr'),
  ticket('checked-in', { state: 'CHECKED_IN' }, '.qr'),
  ticket('cancelled', { state: 'CANCELLED' }, '.qr-void'),
  ticket('no-show', { state: 'NO_SHOW' }, '.qr-void'),
  {
    name: 'ticket-from-memory',
    as: 'guest',
    expects: [[0, /./]],
    open: async (scene) => {
      await ticket('', {}, '.qr').open(scene);
      await scene.page.unroute(`**/v1/bookings/${BOOKING}`);
      await scene.answer(`**/v1/bookings/${BOOKING}`, { status: 0 });
      await scene.page.reload();
      await scene.page.locator('.note.warn').waitFor();
      await scene.page.locator('.qr').waitFor();
    },
  },
  {
    name: 'ticket-unknown',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer(`**/v1/bookings/${BOOKING}`, NOT_FOUND);
      await page.goto(`/bookings/${BOOKING}`);
      await page.locator('.note.bad').waitFor();
    },
  },
  {
    name: 'receipt',
    as: 'guest',
    open: async ({ page, world }) => {
      await page.goto(`/bookings/${world.booking}/receipt`);
      await page.locator('.receipt').waitFor();
    },
  },
  {
    name: 'receipt-refunded',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer('**/v1/bookings/*/receipt', { json: receipt({ refunds: [refund('DONE')] }) });
      await page.goto(`/bookings/${BOOKING}/receipt`);
      await page.locator('.receipt').waitFor();
    },
  },
  {
    name: 'receipt-on-paper',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer('**/v1/bookings/*/receipt', { json: receipt() });
      await page.emulateMedia({ media: 'print' });
      await page.goto(`/bookings/${BOOKING}/receipt`);
      await page.locator('.receipt').waitFor();
    },
  },
];
