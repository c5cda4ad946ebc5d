/** From the held seats to the booking, and everything that can come between. */
import {
  DECLINED,
  GATEWAY_AWAY,
  HOLD,
  HOLD_ENDED,
  hold,
  TABLE,
  list,
  NOT_FOUND,
  payment,
  PAYMENT,
  refund,
  TOO_LATE,
} from '../lib/answers.mjs';

const AWAY = [
  [0, /./],
  [503, /./],
];
const RETURN = `/checkout/${HOLD}/return?paymentKey=k&orderId=${PAYMENT}&amount=154000`;

/** The checkout of a hold that the server describes like this. */
const checkout = (name, seconds, change, landmark) => ({
  name: `checkout-${name}`,
  as: 'guest',
  open: async ({ page, answer, world }) => {
    await answer(`**/v1/holds/${HOLD}`, { json: hold(world, seconds, change) });
    await page.goto(`/checkout/${HOLD}`);
    await page.locator(landmark).first().waitFor();
    await page.locator('.order h2').waitFor();
  },
});

const paid = (change) => ({ payments: [payment(change)] });
const late = (state, ...refunds) => ({ state: 'EXPIRED', ...paid({ state, refunds }) });

/** What the page is called: by what is so, and not for ever by what it began with. */
const CONFIRMING = /^(결제 확인 중|Confirming your payment)$/;
const TO_BE_PAID = /^(결제|Payment)$/;
const RESULT = /^(결제 결과|Your payment)$/;

/** Back from the gateway, with that answer to the confirmation; nothing is answered where there is none. */
const back = (
  name,
  confirmation,
  landmark,
  { change = {}, outcome = 'UNKNOWN', ordered = false, heading = CONFIRMING } = {},
) => ({
  name: `return-${name}`,
  as: 'guest',
  open: async ({ page, answer, world }) => {
    await answer(`**/v1/holds/${HOLD}`, { json: hold(world, 200, { ...paid({}), ...change }) });
    await answer(`**/v1/payments/${PAYMENT}`, {
      json: payment({ state: outcome, failureCode: 'NOT_CONFIRMED_IN_TIME' }),
    });
    if (confirmation) await answer('**/confirm', confirmation);
    else await page.route('**/confirm', () => undefined);
    await page.goto(RETURN);
    await page.locator(landmark).first().waitFor();
    if (ordered) await page.locator('.order h2').waitFor();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  },
});

/** It is seen without scrolling, and leaves more than half of the page to the rest. */
async function mustBeInReach(page, id) {
  const box = await page.getByTestId(id).boundingBox();
  const dock = await page.locator('.dock').boundingBox();
  const { height } = page.viewportSize();
  if (!box || box.y < 0 || box.y + box.height > height) throw new Error(`${id} has to be looked for`);
  if (dock.height > height / 2) throw new Error(`What holds ${id} takes ${dock.height} of ${height} pixels`);
}

/** Back from the gateway without a payment. */
const failed = (name, search) => ({
  name: `fail-${name}`,
  as: 'guest',
  open: async ({ page, answer, world }) => {
    await answer(`**/v1/holds/${HOLD}`, { json: hold(world, 214, paid({})) });
    await page.goto(`/checkout/${HOLD}/fail?${search}`);
    await page.locator('.note.warn').waitFor();
    await page.locator('.order h2').waitFor();
  },
});

export const scenes = [
  {
    // Whoever has minutes need not look for the button, nor who reads in letters twice as large.
    name: 'checkout-active',
    as: 'guest',
    open: async (scene) => {
      await checkout('', 272, {}, '.countdown').open(scene);
      await mustBeInReach(scene.page, 'pay');
      const size = (percent) =>
        scene.page.evaluate((now) => (document.documentElement.style.fontSize = now), percent);
      await size('200%');
      await mustBeInReach(scene.page, 'pay');
      await size('');
    },
  },
  checkout('table', 272, { units: TABLE, total: { amount: 20_000, currency: 'KRW' } }, '.countdown'),
  checkout('live-gateway', 272, { testPayment: false }, '.countdown'),
  checkout('soon', 42, {}, '.countdown.soon'),
  checkout('over', -8, {}, '.note.warn .button:not([href])'),
  {
    // The time inside is over too: the way on is the line.
    name: 'checkout-over-and-out',
    as: 'guest',
    alone: true,
    open: async (scene) => {
      const { room, session } = scene.world.openSale;
      await scene.page.addInitScript(
        ([key, until]) => localStorage.setItem(key, until),
        [`hanjul.pass.${room}`, '2026-01-01T00:00:00Z'],
      );
      await checkout('', -8, {}, `.note.warn a[href="/line/${room}?session=${session}"]`).open(scene);
    },
  },
  checkout('released', 100, { state: 'RELEASED' }, '.note'),
  checkout(
    'booked',
    100,
    { state: 'CONFIRMED', ...paid({ state: 'DONE', bookingId: HOLD }) },
    '.steps li:last-child[aria-current]',
  ),
  checkout('confirming', 100, paid({ state: 'IN_PROGRESS' }), '.note.accent'),
  checkout('undecided', 100, paid({ state: 'UNKNOWN' }), '.note.warn'),
  checkout('refunded', -8, late('CANCELED', refund('DONE')), '.note.warn'),
  checkout('refund-stuck', -8, late('DONE', refund('REFUSED')), '.note.warn'),
  {
    name: 'checkout-give-up',
    as: 'guest',
    open: async (scene) => {
      await checkout('', 250, {}, '.countdown').open(scene);
      await scene.page.locator('.give-up button').click();
      await scene.page.locator('dialog').waitFor();
    },
  },
  {
    name: 'checkout-offline',
    as: 'guest',
    alone: true,
    expects: AWAY,
    open: async (scene) => {
      await checkout('', 180, {}, '.countdown').open(scene);
      await scene.page.context().setOffline(true);
      await scene.page.getByTestId('out-of-reach').waitFor();
    },
  },
  {
    name: 'checkout-gateway-away',
    as: 'guest',
    expects: [[503, /payments/]],
    open: async (scene) => {
      await checkout('', 250, {}, '.countdown').open(scene);
      await scene.answer(`**/v1/holds/${HOLD}/payments`, GATEWAY_AWAY);
      await scene.page.getByTestId('pay').click();
      await scene.page.getByTestId('out-of-reach').waitFor();
    },
  },
  {
    name: 'checkout-unknown',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer(`**/v1/holds/${HOLD}`, NOT_FOUND);
      await page.goto(`/checkout/${HOLD}`);
      await page.locator('.note.bad').waitFor();
    },
  },
  back('confirming', undefined, '.note.accent'),
  back('undecided', { status: 202, json: payment({ state: 'UNKNOWN' }) }, '.note.warn'),
  back('declined', DECLINED, '.note.bad', { ordered: true, heading: TO_BE_PAID }),
  back('not-paid', { status: 202, json: payment({ state: 'UNKNOWN' }) }, '.note.bad', {
    outcome: 'ABORTED',
    ordered: true,
    heading: TO_BE_PAID,
  }),
  back('refunded', TOO_LATE, '.note.warn', { outcome: 'CANCELED', heading: RESULT }),
  back('hold-ended', HOLD_ENDED, '.note.warn', {
    change: { state: 'EXPIRED' },
    ordered: true,
    heading: RESULT,
  }),
  { ...back('gateway-away', GATEWAY_AWAY, '[data-testid=out-of-reach]'), expects: [[503, /confirm/]] },
  back('lost', { status: 0 }, '[data-testid=out-of-reach]'),
  {
    name: 'return-not-ours',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer(`**/v1/holds/${HOLD}`, NOT_FOUND);
      await page.goto(RETURN);
      await page.locator('.note.warn').waitFor();
      await page.getByRole('heading', { level: 1, name: RESULT }).waitFor();
    },
  },
  failed('failed', 'code=PAY_PROCESS_ABORTED&message=%3Cb%3Eclick%20here%3C%2Fb%3E'),
  {
    name: 'held-elsewhere',
    as: 'guest',
    open: async ({ page, answer, world }) => {
      await answer(
        '**/v1/holds?*',
        list(hold(world, 192), hold(world, 60, { ...paid({ state: 'UNKNOWN' }), id: PAYMENT })),
      );
      await page.goto('/');
      await page.locator('.held-bar').nth(1).waitFor();
      await page.locator('.cards .card').first().waitFor();
    },
  },
];
