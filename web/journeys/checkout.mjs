/**
 * What can come between held seats and a booking, done in a real Chromium on a phone-sized page in Korean.
 *
 *   node checkout.mjs SCENARIO BASE_URL WORLD_FILE
 *
 * WORLD_FILE is JSON: `login` of a guest, `stranger`'s login, a `session` on sale without a line, and `units` that are free.
 * Where a scenario needs time to pass at the server, it says so in a line that begins with "now"; whoever runs it has to
 * make it so. Exits with 1 and one sentence when something is not as it should be.
 */
import { readFileSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import * as scenarios from './lib/checkouts.mjs';

const [name, base, worldFile] = process.argv.slice(2);
const scenario = scenarios[name];
if (!scenario || !base || !worldFile) {
  console.error(`Usage: node checkout.mjs ${Object.keys(scenarios).join('|')} BASE_URL WORLD_FILE`);
  process.exit(2);
}

const browser = await launch();
try {
  await scenario({ browser, base, world: JSON.parse(readFileSync(worldFile, 'utf8')) });
  console.log(`${name}: as it should be`);
} catch (error) {
  const pages = browser.contexts().flatMap((context) => context.pages());
  console.error(`${name} failed at ${pages.map((page) => page.url()).join(', ')}: ${error.message}`);
  for (const [number, page] of pages.entries())
    await page.screenshot({ path: `../../target/screenshots/failed-${name}-${number}.png`, fullPage: true });
  process.exitCode = 1;
} finally {
  await browser.close();
}
