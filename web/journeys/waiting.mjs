/**
 * Waiting in line, in a real Chromium: by pointer on a phone in Korean, and by keyboard at a desk in English, each with the
 * network away for twenty seconds, a page out of sight, a beat and a reload; then in without a scratch. Beside it, a sale
 * opens on a page that nobody touches, and somebody whose browser runs no scripts stands in the same line.
 *
 *   node waiting.mjs BASE_URL WORLD_FILE
 *
 * WORLD_FILE is JSON: `offering` and `room` of a sale whose room has place for one, `opening` with `offering` and `opensAt` of
 * a sale that is about to open, and `logins`, three of them. It says `waits in line` once whoever is inside may leave. Exits
 * with 1 and one sentence when something is not as it should be.
 */
import { readFileSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { opensByItself } from './lib/opening.mjs';
import { standsInLineWithoutScripts } from './lib/plain.mjs';
import { signIn } from './lib/stage.mjs';
import { textIn } from './lib/texts.mjs';
import { Waiting } from './lib/waiting.mjs';

/** Longest wait for anything to appear, milliseconds. */
const PATIENCE = 60_000;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

const [base, worldFile] = process.argv.slice(2);
if (!base || !worldFile) {
  console.error('Usage: node waiting.mjs BASE_URL WORLD_FILE');
  process.exit(2);
}
const world = JSON.parse(readFileSync(worldFile, 'utf8'));
const browser = await launch();
try {
  const [first, second, third] = world.logins;
  const phone = new Waiting(
    await open('ko-KR', PHONE, { storageState: await signIn(browser, base, first) }),
    {
      text: textIn('ko'),
      pointer: true,
      name: 'phone, ko, pointer',
    },
  );
  const desk = new Waiting(await open('en-US', DESK), {
    text: textIn('en'),
    pointer: false,
    name: 'desk, en, keyboard',
  });
  const opening = opensByItself(await open('en-US', DESK), textIn('en'), world.opening);
  await phone.begin(world.offering);
  await desk.begin(world.offering);
  await Promise.all([phone.losesTheNetwork(), desk.losesTheNetwork()]);
  await Promise.all([phone.goesOutOfSight(), desk.goesOutOfSight()]);
  await Promise.all([phone.saysThatItIsThere(), desk.saysThatItIsThere()]);
  await Promise.all([phone.reloads(), desk.reloads()]);
  await opening;
  console.log('waits in line');
  await phone.goesIn();
  await phone.givesBack(world.room);
  await desk.goesIn(second);
  await desk.givesBack(world.room);
  await standsInLineWithoutScripts(
    await open('en-US', PHONE, { javaScriptEnabled: false }),
    world.room,
    third,
  );
  console.log('waiting: all were let in');
} catch (error) {
  console.error(`waiting failed: ${error.stack}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function open(locale, viewport, more = {}) {
  const context = await browser.newContext({
    baseURL: base,
    locale,
    viewport,
    timezoneId: 'Asia/Seoul',
    reducedMotion: 'reduce',
    ...more,
  });
  context.setDefaultTimeout(PATIENCE);
  // Chosen in this browser, whatever language the browser itself is in.
  await context.addInitScript(
    (language) => localStorage.setItem('hanjul.language', language),
    locale.slice(0, 2),
  );
  return context;
}
