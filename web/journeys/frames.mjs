/**
 * How smooth the seat map is on a slow phone: a real Chromium with its processor slowed down, a finger that pans, two that
 * pinch, taps that choose, and live changes arriving all the while.
 *
 *   node frames.mjs BASE_URL SESSION [--cpu 4] [--guests 8] [--rounds 3] [--most 50]
 *
 * SESSION is a session on sale without a line. Prints the times between two frames by act, and those of an empty page under
 * the same fingers for comparison; and the processor time that the page's main thread needs for one step of a finger, which
 * is the page's own doing however loaded the machine is. The last line is JSON. With --most it exits with 1 when the 95th
 * percentile of all frames is above so many milliseconds.
 */
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { Crowd } from './lib/crowd.mjs';
import { Fingers, STEPS } from './lib/fingers.mjs';
import { FrameTimes, percentile } from './lib/frameTimes.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cpu: { type: 'string', default: '4' },
    guests: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    most: { type: 'string' },
  },
});
const [base, session] = positionals;
if (!base || !session) {
  console.error('Usage: node frames.mjs BASE_URL SESSION [--cpu 4] [--guests 8] [--rounds 3] [--most 50]');
  process.exit(2);
}

const PHONE = { width: 360, height: 740 };
const PATIENCE = 60_000;

const browser = await launch([], true);
const crowd = new Crowd(base, session);
try {
  const empty = await measured(async (page) => {
    await page.goto('/v1/time');
    return () => ({ x: 0, y: 200, width: PHONE.width, height: 320 });
  });
  await crowd.gather(Number(options.guests));
  const map = await measured(async (page) => {
    await page.goto(`/s/${session}`);
    await page.locator('.map-window[data-still=true]').waitFor();
    await page.locator('.map-window').scrollIntoViewIfNeeded();
    // The map is measured: fingers that slip hold nothing, which would lead to another page.
    await page.locator('.dock').evaluate((dock) => (dock.style.pointerEvents = 'none'));
    // What is chosen, and what of it is lost, is told above and below the map and moves it.
    return () => page.locator('.map-window').boundingBox();
  });
  const held = await crowd.disperse();
  tell('empty page', empty);
  tell(`seat map of ${map.seats} seats, ${held} holds meanwhile`, map);
  const p95 = percentile(all(map), 95);
  const told = { p95, empty95: percentile(all(empty), 95), busiest: busiest(map), seats: map.seats };
  console.log(JSON.stringify({ ...told, held, changes: map.changes }));
  if (options.most && p95 > Number(options.most)) process.exitCode = 1;
} finally {
  await crowd.disperse();
  await browser.close();
}

/** Opens a page as a slow phone would and plays every act on it; frame times by act. */
async function measured(open) {
  const context = await browser.newContext({
    baseURL: base,
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const window = await open(page);
  const opened = page.url();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(options.cpu) });
  const times = new FrameTimes(page, cdp);
  await times.begin();
  const acts = {};
  for (let round = 0; round < Number(options.rounds); round++)
    for (const [name, act] of Object.entries(new Fingers(page, cdp, await window()).acts())) {
      const { frames, busy } = await times.during(act);
      const sum = acts[name] ?? { frames: [], busy: 0 };
      acts[name] = { frames: [...sum.frames, ...frames], busy: sum.busy + busy };
    }
  const seats = await page.locator('.seats path').count();
  const chosen = await page.locator('.seats .chosen').count();
  const changes = await times.changes();
  if (page.url() !== opened) throw new Error(`The fingers have left the page: they are at ${page.url()}`);
  await context.close();
  return { acts, seats, chosen, changes };
}

function all({ acts }) {
  return Object.values(acts).flatMap(({ frames }) => frames);
}

/** Most processor time that one step of a finger costs, by act. */
function busiest({ acts }) {
  return Math.max(...Object.values(acts).map(({ busy }) => busy / (Number(options.rounds) * STEPS)));
}

function tell(name, measuredActs) {
  console.log(`${name}: milliseconds between two frames, and busy a step`);
  for (const [act, { frames, busy }] of Object.entries(measuredActs.acts))
    console.log(`${line(act, frames)}  busy ${(busy / (Number(options.rounds) * STEPS)).toFixed(1)}`);
  console.log(line('all', all(measuredActs)));
}

function line(act, frames) {
  const parts = [50, 95, 99, 100].map((part) => `p${part} ${percentile(frames, part).toFixed(1)}`);
  return `  ${act.padEnd(8)} frames ${String(frames.length).padStart(4)}  ${parts.join('  ')}`;
}
