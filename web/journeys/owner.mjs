/**
 * An owner takes an event from nothing to on sale, in pages, and a guest buys a seat of it: place → seating plan → event →
 * session → sale with a line → published → opened → bought.
 *
 *   node owner.mjs BASE_URL WORLD.json [--shots FOLDER]
 *
 * WORLD.json is { "owner": login, "guest": login, "plan": a seating plan of one category }. Forms are filled and sent by
 * keyboard. Exits with 1 and one sentence when something is not as it should be.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { GuestAtBrowser } from './lib/guest.mjs';
import { OwnerAtDesk } from './lib/owner.mjs';
import { Pointer } from './lib/hands.mjs';
import { Purchase } from './lib/purchase.mjs';
import { Shots } from './lib/shots.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' } },
});
const [base, path] = positionals;
if (!base || !path) {
  console.error('Usage: node owner.mjs BASE_URL WORLD.json [--shots FOLDER]');
  process.exit(2);
}
const world = JSON.parse(readFileSync(path, 'utf8'));

const browser = await launch();
let page;
try {
  const desk = await GuestAtBrowser.signedIn(browser, base, world.owner, [[0, /\/sales$/]]);
  page = desk.page;
  const shots = options.shots ? new Shots(page, options.shots) : undefined;
  const owner = new OwnerAtDesk(page, shots);
  await owner.makesAPlace();
  await owner.importsAPlan(world.plan);
  await owner.beginsAnEvent();
  await owner.addsASession();
  await owner.putsItOnSale();
  await owner.publishes();
  const offering = await owner.opensTheSale();
  desk.watch.mustBeQuiet();
  console.log(`on sale: ${offering}`);

  const guest = await GuestAtBrowser.signedIn(browser, base, world.guest);
  page = guest.page;
  const purchase = new Purchase(guest.page, new Pointer(guest.page));
  await purchase.openEvent(offering);
  await purchase.standInLine();
  await purchase.chooseSeats();
  await guest.pay();
  await guest.atGateway('approve');
  await purchase.heading('booking.title');
  guest.watch.mustBeQuiet();
  console.log(`bought: ${await guest.ticketCode()}`);
} catch (error) {
  console.error(`owner failed at ${page?.url()}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
