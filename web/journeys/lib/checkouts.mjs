import { GuestAtBrowser, secondsOf } from './guest.mjs';
import { halfOfTheRoundTrip } from './opening.mjs';
import { readQr } from './qr.mjs';
import { text, textIn } from './texts.mjs';

/** What browsers say about requests that a journey loses on purpose. */
const LOST = [[0, /./]];
const MUST_BE_OFFLINE = 20_000;
const CLOCK_WRONG_BY = 4 * 60_000;

/** The countdown runs out on the page: nothing was charged, and the seats are there to be chosen again at once. */
export async function timeRunsOut({ browser, base, world }) {
  const guest = await GuestAtBrowser.signedIn(browser, base, world.login);
  const hold = await guest.hold(world.session, world.units);
  await guest.page.goto(`/checkout/${hold}`);
  await guest.page.getByTestId('pay').waitFor();
  console.log(`now let ${hold} run out`);
  await guest.until('the page hears of the new end', async () => {
    // As after a look at another app: the page asks how things stand.
    await guest.page.evaluate(() => window.dispatchEvent(new Event('online')));
    const [shown] = await guest.page.getByRole('timer').allTextContents();
    return shown === undefined || secondsOf(shown) < 60;
  });
  await guest.sees('outcome.over');
  await guest.sees('outcome.notCharged');
  await guest.page.getByRole('button', { name: text('outcome.chooseAgain') }).click();
  await guest.page.waitForURL(`**/s/${world.session}`);
  await guest.page.locator('h1').waitFor();
  const { state } = await guest.get(`/v1/holds/${hold}`);
  if (state === 'ACTIVE') throw new Error('The seats are still held by whoever chooses again');
  guest.watch.mustBeQuiet();
}

/**
 * Twenty seconds without a network at the checkout, on a device whose clock is wrong by minutes, and a lost answer when it
 * matters most: the countdown is the server's, nothing is lost, and nothing is paid twice.
 */
export async function offline({ browser, base, world }) {
  const guest = await GuestAtBrowser.signedIn(browser, base, world.login, LOST);
  const { page, context } = guest;
  const hold = await guest.hold(world.session, world.units);
  await page.addInitScript(setClockWrong, CLOCK_WRONG_BY);
  await page.goto(`/checkout/${hold}`);
  await page.getByTestId('pay').waitFor();
  await mustAgreeWithServer(guest, hold);

  const before = await leftAtServer(guest, hold);
  await context.setOffline(true);
  await guest.sees('checkout.offline');
  await guest.sees('checkout.waiting');
  if (await page.getByTestId('pay').isEnabled()) throw new Error('One can press pay without a network');
  await page.waitForTimeout(MUST_BE_OFFLINE);
  await mustShow(guest, before, 'the page has gone on counting without a network');
  await context.setOffline(false);
  await page.getByTestId('out-of-reach').waitFor({ state: 'detached' });
  await mustAgreeWithServer(guest, hold);

  const keys = await loseTheFirstAnswer(page);
  await guest.pay();
  await guest.atGateway('approve');
  await page.waitForURL(/\/bookings\//);
  const code = await guest.ticketCode();
  if (keys.length < 2 || new Set(keys).size !== 1)
    throw new Error(`The confirmation was not repeated under the same key: ${keys}`);
  const { items } = await guest.get('/v1/bookings');
  if (items.length !== 1 || items[0].code !== code) throw new Error('There is not exactly the one booking');
  guest.watch.mustBeQuiet();
}

/** Runs in the page before anything else: the device is ahead of the world by so many milliseconds. */
function setClockWrong(by) {
  const RightDate = Date;
  globalThis.Date = class extends RightDate {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(RightDate.now() + by);
    }

    static now() {
      return RightDate.now() + by;
    }
  };
}

/** The server has done it, and its answer is lost on the way. */
async function loseTheFirstAnswer(page) {
  const keys = [];
  await page.route('**/confirm', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort('internetdisconnected');
  });
  return keys;
}

/** The countdown says the same as the server, within a second. */
async function mustAgreeWithServer(guest, hold) {
  await mustShow(
    guest,
    await leftAtServer(guest, hold),
    'the page shows what the server has left of the hold',
  );
}

/** What the server has left of the hold, seconds, and when that was so; an answer that was long on its way does not count. */
async function leftAtServer(guest, hold) {
  let told;
  await guest.until('the server answers within half a second', async () => {
    const asked = Date.now();
    const { heldUntil, now } = await guest.get(`/v1/holds/${hold}`);
    told = { left: (Date.parse(heldUntil) - Date.parse(now)) / 1000, at: Date.now() };
    return told.at - asked < 500;
  });
  return told;
}

/**
 * Within a second, and what the page cannot know of the server's clock. A page whose machine is busy elsewhere may show
 * something late once, but not all the time.
 */
async function mustShow(guest, { left, at }, what) {
  const unknown = await guest.page.evaluate(halfOfTheRoundTrip);
  const most = 1.5 + (Number.isFinite(unknown) ? unknown / 1000 : 0);
  await guest.until(what, async () => {
    const shown = await guest.secondsLeft();
    return Math.abs(shown - (left - (Date.now() - at) / 1000)) <= most;
  });
}

/**
 * A payment whose outcome takes a while: the second tab tells how it stands, first as running, then as unknown, and both tabs
 * come to the booking. The return address opens the same booking in another browser, and nothing for somebody else.
 */
export async function undecided({ browser, base, world }) {
  const guest = await GuestAtBrowser.signedIn(browser, base, world.login);
  const hold = await guest.hold(world.session, world.units);
  await guest.page.goto(`/checkout/${hold}`);
  const second = await guest.anotherTab();
  await second.page.goto(`/checkout/${hold}`);
  await second.page.getByTestId('pay').waitFor();

  await guest.pay();
  await guest.atGateway('wait');
  await guest.sees('return.confirming');
  const returned = guest.page.url();
  await second.page.reload();
  await second.sees('outcome.confirming');
  await second.mustNotSee('outcome.notCharged');
  console.log(`now nobody knows about ${hold}`);
  await second.sees('outcome.undecided');
  await second.mustNotSee('outcome.notCharged');
  await second.sees('outcome.booked');
  await guest.page.waitForURL(/\/bookings\//);
  const code = await guest.ticketCode();
  guest.watch.mustBeQuiet();
  second.watch.mustBeQuiet();
  await elsewhere({ browser, base, world }, returned, code);
}

async function elsewhere({ browser, base, world }, returned, code) {
  const other = await GuestAtBrowser.stranger(browser, base, [[401, /\/v1\//]]);
  await other.page.goto(returned);
  await other.page.waitForURL('**/sign-in?next=*');
  await other.signIn(world.login);
  await other.page.waitForURL(/\/bookings\//);
  if ((await other.ticketCode()) !== code) throw new Error('Another browser came to another booking');
  other.watch.mustBeQuiet();

  const stranger = await GuestAtBrowser.signedIn(browser, base, world.stranger, [[404, /\/v1\/holds\//]]);
  await stranger.page.goto(returned);
  await stranger.sees('return.notOurs');
  stranger.watch.mustBeQuiet();
}

/** Back from the gateway without paying, then elsewhere, then back by the bar; and seats that are let go are free. */
export async function wanderer({ browser, base, world }) {
  const guest = await GuestAtBrowser.signedIn(browser, base, world.login);
  const { page } = guest;
  const hold = await guest.hold(world.session, world.units);
  await page.goto(`/checkout/${hold}`);
  await guest.pay();
  await guest.atGateway('cancel');
  await guest.sees('fail.cancelled');
  await guest.pay();
  await page.locator('button[name="choice"]').first().waitFor();
  await page.goBack();
  await page.getByTestId('pay').and(page.locator(':enabled')).waitFor();

  await page.getByRole('link', { name: text('frame.logo') }).click();
  const bar = page.locator('.held-bar');
  await bar.getByRole('timer').waitFor();
  await bar.getByRole('link').click();
  await page.waitForURL(`**/checkout/${hold}`);
  await page.getByRole('button', { name: text('checkout.giveUp') }).click();
  await page.getByRole('button', { name: text('checkout.giveUpYes'), exact: true }).click();
  await page.waitForURL(`**/s/${world.session}`);
  await page.locator('h1').waitFor();
  await guest.until('the bar goes', async () => (await bar.count()) === 0);
  const { state } = await guest.get(`/v1/holds/${hold}`);
  if (state !== 'RELEASED') throw new Error(`Seats that were let go are ${state}`);
  guest.watch.mustBeQuiet();
}

/** At the door without a network: the ticket opens, its code is read from the dark screen, and signing out forgets it. */
export async function door({ browser, base, world }) {
  const guest = await GuestAtBrowser.signedIn(browser, base, world.login, LOST);
  const { page, context } = guest;
  const hold = await guest.hold(world.session, world.units);
  await page.goto(`/checkout/${hold}`);
  await guest.pay();
  await guest.atGateway('approve');
  await page.waitForURL(/\/bookings\//);
  const code = await guest.ticketCode();
  const { ticket } = await guest.get(`/v1${new URL(page.url()).pathname}`);
  await guest.until('the pages of bookings are kept', () =>
    page.evaluate(async () => {
      const worker = await navigator.serviceWorker.getRegistration('/bookings');
      return worker?.active?.state === 'activated';
    }),
  );

  await context.setOffline(true);
  await page.reload();
  await guest.sees('booking.fromMemory');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.qr').waitFor();
  const read = await readQr(page, await page.locator('.ticket').screenshot());
  if (read !== ticket) throw new Error(`The ticket of ${code} is ${ticket}, a reader reads ${read}`);
  await page
    .getByRole('link', { name: text('bookings.title') })
    .last()
    .click();
  await page.locator('.booking-cards .card').waitFor();

  await context.setOffline(false);
  await page.reload();
  await page.getByRole('heading', { name: text('bookings.upcoming') }).waitFor();
  await guest.signOut();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('ticket')));
  if (kept.length > 0) throw new Error('A ticket is kept after signing out');
  guest.watch.mustBeQuiet();
}

/**
 * Signing in where it is asked for: for the seats that somebody wants to hold, which are held without another press, and not for
 * somebody who turns back; and again after the server has ended the sign-in, which the page says. What is chosen in the
 * profile is the language of the pages, at once and from then on.
 */
export async function signIns({ browser, base, world }) {
  const guest = await GuestAtBrowser.stranger(browser, base, [[401, /\/v1\//]]);
  const { page } = guest;
  const seats = `/s/${world.session}`;
  const bothChosen = page.locator('.chosen-list li').nth(1);
  const hold = page.getByRole('button', { name: text('seats.signInAndHold') });
  await page.goto(seats);
  await page.getByRole('button', { name: text('seatMap.find') }).click();
  await bothChosen.waitFor();
  await findsOthers(page);

  await hold.click();
  await page.waitForURL('**/sign-in?next=*');
  await showsThePassword(page);
  await page.goBack();
  await bothChosen.waitFor();
  await page
    .getByRole('link', { name: text('frame.signIn') })
    .first()
    .click();
  await page.waitForURL('**/sign-in?next=*');
  await guest.signIn(world.login);
  await bothChosen.waitFor();
  const { items } = await guest.get(`/v1/holds?sessionId=${world.session}`);
  if (items.length > 0) throw new Error('Who turned back got what they had wished for before');

  await guest.signOut();
  await page.goto(seats);
  await hold.click();
  await page.waitForURL('**/sign-in?next=*');
  await guest.signIn(world.login);
  await page.waitForURL('**/checkout/*');
  await page.getByTestId('pay').waitFor();
  await isTurnedOut(guest, await GuestAtBrowser.signedIn(browser, base, world.login), world.login);
  await choosesEnglish(guest);
  guest.watch.mustBeQuiet();
}

/** The finder shows other seats than before, and what they cost. */
async function findsOthers(page) {
  const chosen = page.locator('.chosen-list');
  const before = await chosen.textContent();
  await page.getByRole('button', { name: text('seatMap.another') }).click();
  await page.waitForFunction(
    ([list, was]) => document.querySelector(list)?.textContent !== was,
    ['.chosen-list', before],
  );
  const said = await page.locator('.finder [role=status]').first().textContent();
  if (!/\d,\d{3}/.test(said)) throw new Error(`Other seats have no price: ${said}`);
}

/** What is typed can be looked at, and hidden again. */
async function showsThePassword(page) {
  const field = page.getByLabel(text('account.password'), { exact: true });
  await field.fill('무지개 12색');
  for (const [act, type] of [
    ['check', 'text'],
    ['uncheck', 'password'],
  ]) {
    await page.getByLabel(text('account.showPassword'))[act]();
    const is = await field.getAttribute('type');
    if (is !== type || (await field.inputValue()) !== '무지개 12색')
      throw new Error(`After ${act} the password is a ${is}`);
  }
}

/** Another device signs this one out; the page says why it asks for a sign-in again, and goes on where it was. */
async function isTurnedOut(guest, elsewhere, login) {
  await elsewhere.page.goto('/account');
  await elsewhere.page.getByRole('button', { name: text('signIns.endOthers') }).click();
  await elsewhere.sees('signIns.endedOthers');
  await guest.page.goto('/account');
  await guest.page.waitForURL('**/sign-in?next=*');
  await guest.sees('signIn.ended');
  await guest.signIn(login);
  await guest.page.waitForURL('**/account');
  await guest.signOut();
  await guest.page.goto('/sign-in?next=%2Faccount');
  await guest.page.getByLabel(text('account.email'), { exact: true }).waitFor();
  await guest.mustNotSee('signIn.ended');
  await guest.signIn(login);
}

/** Chosen and saved in the profile, English is what the page speaks at once, and what it speaks after a reload. */
async function choosesEnglish(guest) {
  const { page } = guest;
  await page.goto('/account');
  await page.locator('input[name=locale][value=en]').check();
  await page.getByRole('button', { name: text('profile.save'), exact: true }).click();
  const heading = page.getByRole('heading', { name: textIn('en')('profile.title'), level: 1 });
  await heading.waitFor();
  await page.reload();
  await heading.waitFor();
  await page.locator('input[name=locale][value=en]:checked').waitFor();
  const { locale } = await guest.get('/v1/account');
  if (locale !== 'en') throw new Error(`The profile says ${locale}`);
}
