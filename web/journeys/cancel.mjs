/**
 * A guest gives one of two booked seats back: sees what comes back before saying so, and what is left after; the seat is free
 * again for somebody else.
 *
 *   node cancel.mjs BASE_URL WORLD [--shots FOLDER]
 *
 * WORLD is a JSON file with login (email, password), booking and session. Exits with 1 and one sentence when something is not
 * as it should be.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mustBeAccessible } from './lib/accessibility.mjs';
import { launch } from './lib/browser.mjs';
import { text } from './lib/texts.mjs';
import { Watch } from './lib/watch.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' } },
});
const [base, file] = positionals;
if (!base || !file) {
  console.error('Usage: node cancel.mjs BASE_URL WORLD [--shots FOLDER]');
  process.exit(2);
}
const { login, booking, session } = JSON.parse(readFileSync(file, 'utf8'));
const PATIENCE = 30_000;

const browser = await launch();
try {
  const page = await signedIn();
  await page.goto(`/bookings/${booking}`);
  await page.getByRole('link', { name: text('refunds.link'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: text('refunds.title'), exact: true }).waitFor();
  // Nothing is chosen for anybody; all can be with one press.
  const boxes = page.locator('.unit-choice input');
  if ((await page.locator('.unit-choice input:checked').count()) > 0)
    throw new Error('Something is chosen already');
  await boxes.first().check();
  await page.getByTestId('refund').getByText('110,000').waitFor();
  await boxes.nth(1).uncheck();
  await page.getByTestId('refund').getByText('55,000').waitFor();
  await mustBeAccessible(page, 'cancel');
  await shoot(page, 'cancel-ko-360');
  const before = await free(page);
  await page.getByTestId('cancel').and(page.locator(':enabled')).click();
  await page.getByText(text('refunds.doneSome'), { exact: true }).waitFor();
  await page.locator('.refund-state .note.good').waitFor();
  const seats = await page.locator('.ticket-seats li').count();
  if (seats !== 1) throw new Error(`The ticket has ${seats} seats instead of one`);
  await mustBeAccessible(page, 'cancelled');
  await shoot(page, 'cancelled-ko-360');
  // What is free is told from memory, which hears of a change a moment later.
  const end = Date.now() + PATIENCE;
  for (let after = await free(page); after !== before + 1; after = await free(page)) {
    if (Date.now() > end) throw new Error(`${after} seats are free, but ${before + 1} should be`);
    await page.waitForTimeout(100);
  }
  page.watch.mustBeQuiet();
  console.log('one of two seats was given back');
} catch (error) {
  console.error(`cancel failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function signedIn() {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'ko-KR',
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const answer = await context.request.post('/v1/session', {
    data: login,
    headers: { 'Hanjul-Tokens': 'cookie' },
  });
  const { accessExpiresAt } = await answer.json();
  await context.addInitScript((until) => localStorage.setItem('hanjul.signedIn', until), accessExpiresAt);
  const page = await context.newPage();
  page.watch = new Watch(page, []);
  await page.goto('/');
  return page;
}

/** How many seats anybody could claim now. */
function free(page) {
  return page.evaluate(async (id) => {
    const { items } = await (await fetch(`/v1/stock?session=${id}`)).json();
    return items[0].free;
  }, session);
}

async function shoot(page, name) {
  if (!options.shots) return;
  mkdirSync(options.shots, { recursive: true });
  await page.screenshot({ path: join(options.shots, `${name}.png`), fullPage: true });
}
