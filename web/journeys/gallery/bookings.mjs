/** Bookings, tickets and receipts. */
import {
  ALREADY_CHECKED_IN,
  BOOKING,
  booking,
  BROKEN,
  history,
  HOLD,
  hold,
  list,
  move,
  moved,
  NOT_FOUND,
  payment,
  PAYMENT,
  quote,
  receipt,
  REFUND_CHANGED,
  TABLE,
  refund,
  transfer,
  UNITS,
} from '../lib/answers.mjs';

const ticket = (name, change, landmark = '.ticket') => ({
  name: `ticket-${name}`,
  as: 'guest',
  open: async ({ page, answer }) => {
    const its = booking(28, change);
    await answer(`**/v1/bookings/${BOOKING}`, { json: its });
    await answer('**/v1/bookings/*/move', move());
    await answer('**/v1/bookings/*/transfer', transfer());
    await answer('**/v1/bookings/*/receipt', { json: receipt({ booking: its }) });
    await page.goto(`/bookings/${BOOKING}`);
    await page.locator(landmark).waitFor();
  },
});

/** A ticket of which something was given back, with its history opened. */
const givenBack = (name, state, change) => ({
  name: `ticket-${name}`,
  as: 'guest',
  open: async ({ page, answer }) => {
    const its = booking(28, change);
    await answer(`**/v1/bookings/${BOOKING}`, { json: its });
    await answer('**/v1/bookings/*/move', move());
    await answer('**/v1/bookings/*/transfer', transfer());
    await answer('**/v1/bookings/*/receipt', { json: receipt({ booking: its, refunds: [refund(state)] }) });
    await answer('**/v1/bookings/*/history', history(its));
    await page.goto(`/bookings/${BOOKING}`);
    await page.locator('.refund-state .note').waitFor();
    await page.locator('.history summary').click();
    await page.locator('.history li').first().waitFor();
  },
});

/** The page on which a booking is given back. */
const cancel = (name, terms) => ({
  name: `cancel-${name}`,
  as: 'guest',
  open: async ({ page, answer }) => {
    await answer(`**/v1/bookings/${BOOKING}`, { json: booking(28) });
    await answer('**/v1/bookings/*/cancellation?*', { json: terms });
    await page.goto(`/bookings/${BOOKING}/cancel`);
    await page.locator('.unit-all input').check();
    await page.getByTestId('refund').waitFor();
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
      await answer('**/v1/bookings?when=UPCOMING*', list(other(1, 3), other(2, 28, moved('OPEN'))));
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
      await answer('**/v1/bookings/*/move', move());
      await answer('**/v1/bookings/*/transfer', transfer());
      await page.goto(`/checkout/${HOLD}/return?paymentKey=k&orderId=${PAYMENT}&amount=154000`);
      await page.locator('.qr').waitFor();
    },
  },
  ticket('table', { units: TABLE, total: { amount: 20_000, currency: 'KRW' } }, '.qr'),
  ticket('confirmed', {}, '.qr'),
  givenBack('cancelled-on-its-way', 'REQUESTED', { state: 'CANCELLED' }),
  givenBack('cancelled-returned', 'DONE', { state: 'CANCELLED' }),
  givenBack('cancelled-stuck', 'REFUSED', { state: 'CANCELLED' }),
  givenBack('cancelled-in-part', 'DONE', {
    units: UNITS.slice(0, 1),
    cancelledUnits: UNITS.slice(1),
    total: { amount: 77_000, currency: 'KRW' },
    kept: { amount: 38_500, currency: 'KRW' },
  }),
  givenBack('called-off', 'DONE', {
    state: 'CANCELLED',
    session: { ...booking(28).session, calledOff: '출연자의 건강 문제로 공연을 열지 못합니다.' },
  }),
  ticket('new-date', moved('OPEN'), '[data-testid=coming]'),
  ticket('new-date-kept', moved('KEPT'), '.note'),
  ticket('new-date-over', moved('OPEN', -1), '[data-testid=coming]'),
  cancel('half', quote(50)),
  cancel('nothing-back', quote(0)),
  {
    name: 'cancel-in-part',
    as: 'guest',
    open: async (scene) => {
      await cancel('', quote(50)).open(scene);
      await scene.answer('**/v1/bookings/*/cancellation?*', { json: quote(50, UNITS.slice(0, 1)) });
      await scene.page.locator('.unit-choice input').nth(2).uncheck();
      await scene.page.getByTestId('refund').getByText('38,500').waitFor();
    },
  },
  {
    name: 'cancel-refund-changed',
    as: 'guest',
    expects: [[409, /cancellations/]],
    open: async (scene) => {
      await cancel('', quote(100)).open(scene);
      await scene.answer('**/v1/bookings/*/cancellations', REFUND_CHANGED);
      await scene.answer('**/v1/bookings/*/cancellation?*', { json: quote(50) });
      await scene.page.getByTestId('cancel').click();
      await scene.page.locator('.note.warn').waitFor();
      await scene.page.getByTestId('refund').getByText('77,000').waitFor();
    },
  },
  {
    name: 'cancel-too-late',
    as: 'guest',
    expects: [[409, /cancellation/]],
    open: async ({ page, answer }) => {
      await answer(`**/v1/bookings/${BOOKING}`, { json: booking(28) });
      await answer('**/v1/bookings/*/cancellation?*', ALREADY_CHECKED_IN);
      await page.goto(`/bookings/${BOOKING}/cancel`);
      await page.locator('.unit-all input').check();
      await page.locator('.note.bad').waitFor();
    },
  },
  ticket('checked-in', { state: 'CHECKED_IN' }, '.qr'),
  ticket('cancelled', { state: 'CANCELLED' }, '.qr-void'),
  ticket('no-show', { state: 'NO_SHOW', ticket: '' }, '.qr-void'),
  ticket('no-show-late', { state: 'NO_SHOW', ticket: `HJ1:${'7'.repeat(165)}` }, '.qr'),
  {
    name: 'ticket-from-memory',
    as: 'guest',
    expects: [[0, /./]],
    open: async (scene) => {
      await ticket('', {}, '.qr').open(scene);
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
