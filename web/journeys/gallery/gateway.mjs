/** The sandbox gateway's own pages: where a guest pays, and the ledger for people. */

/** A fault of an order that nobody makes, so that no other test meets it. */
const FAULT = { fault: 'LOST', orderId: 'gallery-order-that-never-is', percent: 50, times: 3 };

async function ledger({ page, world }) {
  await page.request.post(`${world.gateway}/faults`, { data: FAULT });
  await page.goto(`${world.gateway}/`);
  await page.locator('.rules li').first().waitFor();
  await page.locator('article').first().waitFor();
}

async function checkout({ page, world }) {
  await page.goto('/');
  const locale = await page.evaluate(() => navigator.language.slice(0, 2));
  const order = new URLSearchParams({
    orderId: 'gallery-order-to-be-paid',
    orderName:
      locale === 'ko' ? '한줄 아트홀 겨울 음악회 · R석 2매' : 'Winter concert, Hanjul Arts Hall · 2 seats',
    amount: '154000',
    currency: 'KRW',
    successUrl: new URL('/', page.url()).href,
    failUrl: new URL('/', page.url()).href,
    locale,
  });
  await page.goto(`${world.gateway}/checkout?${order}`);
  await page.locator('button.pay').waitFor();
}

export const scenes = [
  { name: 'gateway-ledger', as: 'nobody', open: ledger, alone: true },
  { name: 'gateway-checkout', as: 'nobody', open: checkout, alone: true },
];
