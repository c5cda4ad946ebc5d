/**
 * Two guests, one seat: both choose the same two seats on the map, the first holds them, the second is told on the map where
 * it happened and takes the nearest free ones with one tap.
 *
 *   node conflict.mjs BASE_URL SESSION [--shots FOLDER]
 *
 * SESSION is a session on sale without a line. Exits with 1 and one sentence when something is not as it should be.
 */
import { mkdirSync } from 'node:fs';
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
const [base, session] = positionals;
if (!base || !session) {
  console.error('Usage: node conflict.mjs BASE_URL SESSION [--shots FOLDER]');
  process.exit(2);
}
const PATIENCE = 30_000;
const PASSWORD = 'a-long-enough-password';
const TAKEN_ON_PURPOSE = [[409, /\/v1\/holds$/]];

const browser = await launch();
try {
  const first = await guest('first');
  const second = await guest('second');
  const wanted = await goodSeats(first);
  await choose(first, wanted);
  await choose(second, wanted);
  // The second one hears nothing of the others meanwhile, as on a train in a tunnel.
  await second.context().route('**/availability', (route) => route.abort());
  await hold(first);
  await first.waitForURL(/\/checkout\//);
  await hold(second);
  await toldWhereItHappened(second, wanted);
  await takesTheAlternative(second, wanted);
  console.log('the second guest was told and has other seats');
} catch (error) {
  console.error(`conflict failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

/** A page of somebody who has just signed up; live events do not reach it, so that only the claim can tell. */
async function guest(name) {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'ko-KR',
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const email = `${name}-${Date.now()}@example.com`;
  const headers = { 'Hanjul-Tokens': 'cookie' };
  const account = { email, password: PASSWORD, name: '한줄이', role: 'GUEST', locale: 'ko' };
  await context.request.post('/v1/accounts', { data: account, headers });
  const signedIn = await context.request.post('/v1/session', {
    data: { email, password: PASSWORD },
    headers,
  });
  const { accessExpiresAt } = await signedIn.json();
  await context.addInitScript((until) => localStorage.setItem('hanjul.signedIn', until), accessExpiresAt);
  await context.addInitScript(() => {
    window.EventSource = class {
      addEventListener() {}
      close() {}
    };
  });
  const page = await context.newPage();
  page.watch = new Watch(page, [...TAKEN_ON_PURPOSE, [0, /\/availability$/]]);
  await page.goto(`/s/${session}`);
  await page.locator('.map-window[data-still=true]').waitFor();
  return page;
}

/** Two free seats beside each other. */
async function goodSeats(page) {
  const found = await page.evaluate(
    async (id) => (await fetch(`/v1/sessions/${id}/suggestion?units=2`)).json(),
    session,
  );
  return found.units.map((unit) => unit.unitId);
}

/** Chooses as somebody who comes back to what was chosen before. */
async function choose(page, wanted) {
  await page.evaluate(
    ([key, units]) => sessionStorage.setItem(key, JSON.stringify(units)),
    [`hanjul.chosen.${session}`, wanted],
  );
  await page.reload();
  await page.locator('.chosen-list li').nth(1).waitFor();
  await page.locator('.map-window[data-still=true]').waitFor();
  const shown = await page.locator('.map-window .chosen').count();
  if (shown !== wanted.length) throw new Error(`The map shows ${shown} of ${wanted.length} chosen seats`);
}

async function hold(page) {
  await page.getByRole('button', { name: text('seats.hold'), exact: true }).click();
}

async function toldWhereItHappened(page, wanted) {
  const note = page.getByRole('alert');
  await note.waitFor();
  await page.locator('.marks .lost').first().waitFor();
  const lost = await page.locator('.marks .lost').count();
  if (lost !== wanted.length) throw new Error(`${wanted.length} seats were lost, but the map marks ${lost}`);
  const offered = await page.locator('.marks .offered').count();
  if (offered !== wanted.length)
    throw new Error(`The map offers ${offered} seats instead of ${wanted.length}`);
  await page.locator('.map-window[data-still=true]').waitFor();
  await mustBeAccessible(page, 'conflict');
  if (!options.shots) return;
  mkdirSync(options.shots, { recursive: true });
  await page.screenshot({ path: join(options.shots, 'conflict-ko-360.png') });
}

async function takesTheAlternative(page, wanted) {
  await page.getByRole('button', { name: text('seatMap.takeInstead'), exact: true }).click();
  await page.waitForURL(/\/checkout\//);
  await page.getByRole('heading', { level: 1, name: text('checkout.title'), exact: true }).waitFor();
  const held = await page.evaluate(async () => {
    const id = location.pathname.split('/').at(-1);
    return (await (await fetch(`/v1/holds/${id}`)).json()).units.map((unit) => unit.unitId);
  });
  if (held.length !== wanted.length)
    throw new Error(`${held.length} seats are held instead of ${wanted.length}`);
  if (held.some((unit) => wanted.includes(unit)))
    throw new Error('The second guest holds a seat of the first');
  page.watch.mustBeQuiet();
}
