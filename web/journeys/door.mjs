/**
 * An evening at a door, in a real Chromium whose camera is held before a ticket: green, red the second time, on without a
 * network through a reload, and told when the network is back, with what two gates let in twice.
 *
 *   node door.mjs BASE_URL WORLD.json
 *
 * WORLD.json is { "owner": login, "session": id, "bookings": [three of it, each { code, ticket } of two seats] }.
 */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './lib/browser.mjs';
import { filmTicket } from './lib/film.mjs';
import { GuestAtBrowser } from './lib/guest.mjs';
import { text } from './lib/texts.mjs';

const [base, path] = process.argv.slice(2);
if (!base || !path) {
  console.error('Usage: node door.mjs BASE_URL WORLD.json');
  process.exit(2);
}
const world = JSON.parse(readFileSync(path, 'utf8'));
const [scanned, typed, twice] = world.bookings;
const film = join(tmpdir(), `ticket-${process.pid}.y4m`);
filmTicket(scanned.ticket, film);

// The page reads picture after picture of its camera.
const browser = await launch(
  [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ],
  true,
);
let page;
try {
  const staff = await GuestAtBrowser.signedIn(browser, base, world.owner, [
    [0, /./],
    [409, /check-ins$/],
  ]);
  page = staff.page;
  const { context } = staff;

  await page.goto('/door');
  await page.locator('.door-sessions a').first().click();
  await page.locator('input[name=gate]').fill('정문');
  await page.getByRole('button', { name: text('door.begin') }).click();
  await inside('0 / 6');

  await page.getByRole('button', { name: text('door.cameraOn') }).click();
  await page.getByTestId('yes').getByText(scanned.code).waitFor();
  await inside('2 / 6');
  console.log('scanned: in');

  await type(scanned.code);
  await page.getByTestId('no').getByText(text('door.no.ALREADY_IN')).waitFor();
  await page.getByTestId('no').getByText('정문').waitFor();
  await page.getByRole('button', { name: text('door.cameraOff') }).click();
  console.log('again: stopped');

  await staff.until('the pages of the door are kept', () =>
    page.evaluate(async () => {
      const worker = await navigator.serviceWorker.getRegistration('/door');
      return worker?.active?.state === 'activated';
    }),
  );
  await context.setOffline(true);
  await type(typed.code);
  await page.getByTestId('yes').getByText(typed.code).waitFor();
  await page.reload();
  await page.getByRole('button', { name: text('door.begin') }).click();
  await inside('4 / 6');
  await type(typed.ticket);
  await page.getByTestId('no').getByText(text('door.no.ALREADY_IN')).waitFor();
  await type(`${typed.ticket.slice(0, -1)}${typed.ticket.endsWith('A') ? 'B' : 'A'}`);
  await page.getByTestId('no').getByText(text('door.no.TICKET_FORGED')).waitFor();
  console.log('without a network: in, stopped, forged');

  await type(twice.ticket);
  await page.getByTestId('yes').getByText(twice.code).waitFor();
  // Another gate, which has a network, sees the same ticket.
  const other = await context.request.post(`/v1/sessions/${world.session}/check-ins`, {
    data: { ticket: twice.code, gate: '2층 A' },
    headers: { Origin: base, 'Idempotency-Key': `journey-${process.pid}-other-gate` },
  });
  if (!other.ok()) throw new Error(`The other gate was told ${await other.text()}`);
  await context.setOffline(false);
  const clash = page.getByTestId('clashes');
  await clash.getByText(twice.code).waitFor();
  await clash.getByText('2층 A').waitFor();
  await page.getByText(text('door.online')).waitFor();
  await inside('6 / 6');
  await staff.until('all marks are told', async () => (await marksToTell()) === 0);
  await clash.getByRole('button').click();
  await clash.waitFor({ state: 'detached' });
  console.log('back: told, and shown twice');
  staff.watch.mustBeQuiet();
} catch (error) {
  console.error(`door failed at ${page?.url()}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(film, { force: true });
}

/** How many the device keeps that the server has not heard of. */
function marksToTell() {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const open = indexedDB.open('hanjul-door-marks');
        open.onsuccess = () => {
          const count = open.result.transaction('kept').objectStore('kept').count();
          count.onsuccess = () => {
            open.result.close();
            done(count.result);
          };
        };
      }),
  );
}

async function type(code) {
  await page.locator('input[name=code]').fill(code);
  await page.getByRole('button', { name: text('door.check'), exact: true }).click();
}

async function inside(figure) {
  await page.getByTestId('inside').filter({ hasText: figure }).waitFor();
}
