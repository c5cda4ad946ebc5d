/**
 * The life of a purchase, done in a real Chromium on a phone-sized page in Korean:
 * sign-up → sign-in → event → line → seats → declined payment → approved payment → booking.
 *
 *   node purchase.mjs BASE_URL [--offering ID] [--keyboard] [--shots FOLDER]
 *
 * Without --offering it takes the first event on the home page that is on sale. Exits with 1 and one sentence when
 * something is not as it should be, also when the browser complained about anything on the way.
 */
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { Keyboard, Pointer } from './lib/hands.mjs';
import { Purchase } from './lib/purchase.mjs';
import { Shots } from './lib/shots.mjs';
import { Watch } from './lib/watch.mjs';

/** Longest wait for anything to appear, milliseconds. */
const PATIENCE = 30_000;
const DECLINED_ON_PURPOSE = [[409, /\/confirm$/]];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    offering: { type: 'string' },
    keyboard: { type: 'boolean', default: false },
    shots: { type: 'string' },
  },
});
const base = positionals[0];
if (!base) {
  console.error('Usage: node purchase.mjs BASE_URL [--offering ID] [--keyboard] [--shots FOLDER]');
  process.exit(2);
}

const name = `purchase by ${options.keyboard ? 'keyboard' : 'pointer'}`;
const browser = await launch();
let page;
try {
  page = await openPage();
  const watch = new Watch(page, DECLINED_ON_PURPOSE);
  const hands = options.keyboard ? new Keyboard(page) : new Pointer(page);
  const shots = options.shots ? new Shots(page, options.shots) : undefined;
  const code = await new Purchase(page, hands, shots).live(options.offering);
  watch.mustBeQuiet();
  console.log(`${name}: booked as ${code}`);
} catch (error) {
  console.error(`${name} failed at ${page?.url()}: ${error.message}`);
  if (options.shots) await page?.screenshot({ path: `${options.shots}/failed.png`, fullPage: true });
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function openPage() {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  const opened = await context.newPage();
  opened.setDefaultTimeout(PATIENCE);
  return opened;
}
