/**
 * An owner sends a crowd of simulated guests from the page of a room, sees where everybody is, and reads what came of it.
 *
 *   node crowd.mjs BASE_URL WORLD.json [--shots FOLDER]
 *
 * WORLD.json is { "owner": login, "room": id, "guests": how many }. Exits with 1 and one sentence when something is not as it
 * should be.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mustBeAccessible } from './lib/accessibility.mjs';
import { launch } from './lib/browser.mjs';
import { GuestAtBrowser } from './lib/guest.mjs';
import { Shots } from './lib/shots.mjs';
import { text } from './lib/texts.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' } },
});
const [base, path] = positionals;
if (!base || !path) {
  console.error('Usage: node crowd.mjs BASE_URL WORLD.json [--shots FOLDER]');
  process.exit(2);
}
const world = JSON.parse(readFileSync(path, 'utf8'));

/** Longest wait for all guests to be done, milliseconds. */
const PATIENCE = 120_000;
const PROMISES = 6;
const began = Date.now();

const browser = await launch();
let page;
try {
  const desk = await GuestAtBrowser.signedIn(browser, base, world.owner);
  page = desk.page;
  const shots = options.shots ? new Shots(page, options.shots) : undefined;
  await sendFromRoom();
  await watch();
  await mustHaveKeptAll();
  await mustBeAccessible(page, 'crowd report');
  await shots?.all('crowd-report');
  await endTheRehearsal();
  say('ended');
  desk.watch.mustBeQuiet();
} catch (error) {
  console.error(`crowd failed at ${page?.url()}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function sendFromRoom() {
  await page.goto(`/manage/rooms/${world.room}`);
  await button('crowd.do').click();
  await page.getByLabel(text('crowd.guests'), { exact: true }).fill(String(world.guests));
  await page.getByLabel(text('crowd.over'), { exact: true }).fill('1');
  await button('crowd.send').click();
  await page.waitForURL('**/manage/crowds/*');
  say(`sent: ${page.url()}`);
}

/** Everybody joins and is done in the end; on the way the figures say so without a reload. */
async function watch() {
  await page.getByText(text('crowd.state.RUNNING'), { exact: true }).waitFor();
  await page.locator('.crowd-progress').waitFor();
  const joined = page.locator('.figures div').filter({ hasText: text('crowd.now.joined') });
  await joined.locator('dd').filter({ hasText: /[1-9]/ }).waitFor({ timeout: PATIENCE });
  say('the line moves');
  await page.getByText(text('crowd.state.FINISHED'), { exact: true }).waitFor({ timeout: PATIENCE });
  const done = Number(await page.locator('.crowd-progress').getAttribute('value'));
  if (done !== world.guests) throw new Error(`${done} of ${world.guests} guests were done`);
}

async function mustHaveKeptAll() {
  await page.getByRole('heading', { name: text('crowd.held'), exact: true }).waitFor();
  const kept = await page
    .locator('.promises li')
    .filter({ hasText: text('crowd.kept') })
    .count();
  if (kept !== PROMISES) throw new Error(`${kept} of ${PROMISES} promises are said to be kept`);
  say(`kept: ${kept}`);
}

/** What was bought is taken back, which a sweep of the server does in its own time; the page says that it goes on, or is done. */
async function endTheRehearsal() {
  await button('crowd.end').click();
  await button('crowd.endYes').click();
  const clearing = page.getByText(text('crowd.stage.CLEARING'), { exact: true });
  const ended = page.getByText(text('crowd.stage.ENDED'), { exact: true });
  await clearing.or(ended).waitFor();
}

/** Says what was come to, and after how long. */
function say(what) {
  console.log(`${Math.round((Date.now() - began) / 1000)} s: ${what}`);
}

function button(key) {
  return page.getByRole('button', { name: text(key), exact: true });
}
