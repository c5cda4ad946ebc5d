import { Watch } from './watch.mjs';
import { text } from './texts.mjs';

/** Longest wait for anything to appear, milliseconds. */
const PATIENCE = 30_000;

/** A guest in a browser of their own, signed in, on a phone-sized page in Korean. */
export class GuestAtBrowser {
  /** @param expected answers and words that are no complaint, as `Watch` takes them */
  static async signedIn(browser, base, login, expected = []) {
    const guest = await GuestAtBrowser.stranger(browser, base, expected);
    await guest.signIn(login);
    return guest;
  }

  static async stranger(browser, base, expected = []) {
    const context = await browser.newContext({
      baseURL: base,
      locale: 'ko-KR',
      timezoneId: 'Asia/Seoul',
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    return new GuestAtBrowser(context, await context.newPage(), base, expected);
  }

  constructor(context, page, base, expected) {
    this.context = context;
    this.page = page;
    this.base = base;
    this.watch = new Watch(page, expected);
  }

  /** On the page of signing in, wherever the browser was sent to it from. */
  async signIn(login) {
    if (!this.page.url().includes('/sign-in')) await this.page.goto('/sign-in');
    await this.page.getByLabel(text('account.email'), { exact: true }).fill(login.email);
    await this.page.getByLabel(text('account.password'), { exact: true }).fill(login.password);
    await this.page.getByRole('button', { name: text('signIn.submit'), exact: true }).click();
    await this.#signOutButton().waitFor();
  }

  /** That of the frame: the profile has one for each other device. */
  #signOutButton() {
    return this.page.getByRole('banner').getByRole('button', { name: text('frame.signOut') });
  }

  async signOut() {
    await this.#signOutButton().click();
    await this.page
      .getByRole('link', { name: text('frame.signIn') })
      .first()
      .waitFor();
  }

  /** Holds these units, as the page of seats would, and gives the hold's id. */
  async hold(session, units) {
    const answer = await this.#post('/v1/holds', { sessionId: session, unitIds: units });
    return answer.id;
  }

  async get(path) {
    const answer = await this.context.request.get(path, { headers: { 'Hanjul-Tokens': 'cookie' } });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
    return answer.json();
  }

  async #post(path, data) {
    const headers = { Origin: this.base, 'Idempotency-Key': `journey-${Date.now()}-${Math.random()}` };
    const answer = await this.context.request.post(path, { data, headers });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  }

  /** The same guest in another tab. */
  async anotherTab(expected = []) {
    return new GuestAtBrowser(this.context, await this.context.newPage(), this.base, expected);
  }

  async sees(key) {
    await this.page.getByText(text(key)).first().waitFor();
  }

  async mustNotSee(key) {
    const count = await this.page.getByText(text(key)).count();
    if (count > 0) throw new Error(`The page says “${text(key)}” when it should not`);
  }

  /** Seconds that the page's countdown shows. */
  async secondsLeft() {
    return secondsOf(await this.page.getByRole('timer').first().textContent());
  }

  /** Waits until it is so; asked again every tenth of a second. */
  async until(what, isSo) {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (await isSo()) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`Not in time: ${what}`);
  }

  async pay() {
    await this.page.getByTestId('pay').and(this.page.locator(':enabled')).click();
  }

  async atGateway(choice) {
    await this.page.locator(`button[name="choice"][value="${choice}"]`).click();
  }

  /** The code of the ticket that the page shows. */
  async ticketCode() {
    return (await this.page.getByTestId('code').textContent()).trim();
  }
}

/** What a countdown means that shows minutes and seconds. */
export function secondsOf(shown) {
  const [minutes, seconds] = shown.trim().split(':').map(Number);
  return minutes * 60 + seconds;
}
