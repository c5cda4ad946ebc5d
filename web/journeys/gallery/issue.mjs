/** What organisers give out themselves: complimentary, and from the box office. */
import { BOOKING, list, UNITS } from '../lib/answers.mjs';

const issued = (change = {}) => ({
  bookingId: BOOKING,
  code: '7KQ4M2XZ',
  kind: 'COMPLIMENTARY',
  guestName: '김출연',
  reason: '출연자 초대',
  state: 'CONFIRMED',
  units: UNITS,
  total: { amount: 0, currency: 'KRW' },
  issuedAt: '2026-11-20T03:00:00Z',
  ticket: `HJ1${'0A1B2C3D4E'.repeat(20)}`,
  ...change,
});

export const scenes = [
  {
    name: 'issue',
    as: 'owner',
    known: ['.map-window', '.list-pane'],
    open: async ({ page, answer, world }) => {
      const { offering, session } = world.plainSale;
      const paid = issued({
        bookingId: BOOKING.replace(/.$/, 'd'),
        kind: 'BOX_OFFICE',
        guestName: '이현장',
        reason: '매표소',
        total: { amount: 154_000, currency: 'KRW' },
      });
      await answer('**/issued-bookings*', list(issued(), paid));
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/issue`);
      await page.locator('.map-window svg').first().waitFor();
      await page.locator('.issued button').first().click();
      await page.locator('.paper-ticket .qr').waitFor();
    },
  },
  {
    name: 'issue-areas',
    as: 'owner',
    open: async ({ page, answer, world }) => {
      const { offering, session, units } = world.standingOnlySale;
      const area = {
        unitId: units.at(-1),
        count: 40,
        by: '김사장',
        reason: '초대 손님',
        at: '2026-11-20T03:00:00Z',
      };
      await answer('**/house-areas', { json: { next: '', items: [area] } });
      await answer('**/issued-bookings*', list());
      await page.goto(`/manage/offerings/${offering}/sessions/${session}/issue`);
      const fields = page.locator('.issue-area input');
      await fields.nth(1).waitFor();
      await fields.nth(0).fill('2');
      await fields.nth(1).fill('3');
      await fields.nth(1).scrollIntoViewIfNeeded();
    },
  },
];
