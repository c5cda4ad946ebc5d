import { Keyboard, Pointer } from './hands.mjs';
import { mustBeAccessible } from './accessibility.mjs';
import { Watch } from './watch.mjs';

/** So long the network is away; these seconds are real. */
const AWAY = 20_000;

/** Whoever was not heard for so long says once more that they are there when the page goes out of sight. */
const UNHEARD = 6_000;

/** Requests that cannot leave while the network is away. */
const NO_NETWORK = [[0, /./]];

/** A guest who waits in line through a lost network and a reload, and is let in at last. */
export class Waiting {
  /** @param shape a context, the texts of its language, and whether the guest has a pointer */
  constructor(context, { text, pointer, name }) {
    this.context = context;
    this.text = text;
    this.pointer = pointer;
    this.name = name;
  }

  async begin(offering) {
    this.page = await this.context.newPage();
    this.hands = this.pointer ? new Pointer(this.page) : new Keyboard(this.page);
    this.watch = new Watch(this.page, NO_NETWORK);
    await this.page.goto(`/e/${offering}`);
    const join = this.page.getByRole('link', { name: this.text('event.join') }).first();
    await join.waitFor();
    await this.hands.press(join);
    await this.#place().waitFor();
    await mustBeAccessible(this.page, `${this.name} in line`);
  }

  /** Twenty seconds without a network: the page says so, says that the place is safe, and goes on by itself. */
  async losesTheNetwork() {
    const before = await this.#placeShown();
    await this.context.setOffline(true);
    const told = this.page.getByText(this.text('line.offline'));
    await told.waitFor();
    await this.#must(this.page.getByText(this.text('line.placeKept')), 'is told that the place is safe');
    await this.page.waitForTimeout(AWAY);
    await this.#must(told, 'is still told that there is no network');
    if ((await this.#placeShown()) !== before)
      throw new Error(`${this.name}: the place has changed while nothing was known`);
    const heard = (await this.page.locator('.note .small').textContent()) ?? '';
    if (!/\b(1[89]|2\d|3\d)/.test(heard))
      throw new Error(`${this.name}: it is not told since when: ${heard}`);
    await this.context.setOffline(false);
    await told.waitFor({ state: 'detached' });
    await this.#mustStandAt(before, 'after the network was away');
  }

  /** A page that is told to ask seldom says in between that its guest is there, and is believed. */
  async saysThatItIsThere() {
    const turn = '**/turns/me';
    await this.page.route(turn, async (route) => {
      const response = await route.fetch();
      const seldom = { ...(await response.json()), pollAfter: 'PT1M', beatAfter: 'PT1S' };
      await route.fulfill({ response, json: seldom });
    });
    const beat = await this.page.waitForResponse((answer) => answer.url().endsWith('/turns/me/heartbeat'));
    if (beat.status() !== 204)
      throw new Error(`${this.name}: it says that it is there, and is answered ${beat.status()}`);
    await this.page.unrouteAll({ behavior: 'wait' });
  }

  /** A page that goes out of sight says once more that its guest is there, and is believed. */
  async goesOutOfSight() {
    const turn = '**/turns/me';
    const asked = this.page.waitForResponse((answer) => answer.url().endsWith('/turns/me'));
    await this.page.route(turn, async (route) => {
      const response = await route.fetch();
      const seldom = { ...(await response.json()), pollAfter: 'PT1M', beatAfter: 'PT1M' };
      await route.fulfill({ response, json: seldom });
    });
    await asked;
    await this.page.waitForTimeout(UNHEARD);
    const beat = this.page.waitForResponse((answer) => answer.url().endsWith('/turns/me/heartbeat'));
    await this.#show('hidden');
    const status = (await beat).status();
    if (status !== 204) throw new Error(`${this.name}: its last beat is answered ${status}`);
    await this.page.unrouteAll({ behavior: 'wait' });
    await this.#show('visible');
  }

  async reloads() {
    const before = await this.#placeShown();
    await this.page.reload();
    await this.#place().waitFor();
    await this.#mustStandAt(before, 'after a reload');
  }

  /** Once called, signs in if that was not done, and is inside when the seats are there. */
  async goesIn(login) {
    if (login) {
      const signIn = this.page.locator('.card.hero').getByRole('link', { name: this.text('signIn.title') });
      await signIn.waitFor();
      await this.hands.press(signIn);
      await this.hands.write(this.page.getByLabel(this.text('account.email'), { exact: true }), login.email);
      await this.hands.write(
        this.page.getByLabel(this.text('account.password'), { exact: true }),
        login.password,
      );
      await this.hands.press(
        this.page.getByRole('button', { name: this.text('signIn.submit'), exact: true }),
      );
    }
    await this.page.waitForURL(/\/s\//);
    await this.page.getByRole('heading', { level: 1, name: this.text('seats.title') }).waitFor();
  }

  /** Gives the place inside back, as somebody does who changes their mind. */
  async givesBack(room) {
    const origin = new URL(this.page.url()).origin;
    const answer = await this.page.request.delete(`/v1/rooms/${room}/entries/me`, {
      headers: { Origin: origin },
    });
    if (!answer.ok())
      throw new Error(`${this.name}: the place inside cannot be given back: ${await answer.text()}`);
    this.watch.mustBeQuiet();
  }

  async #show(state) {
    await this.page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  }

  #place() {
    return this.page.getByTestId('place');
  }

  async #placeShown() {
    return (await this.#place().textContent())?.trim();
  }

  async #mustStandAt(place, when) {
    await this.page
      .getByTestId('place')
      .filter({ hasText: new RegExp(`^${place}$`) })
      .waitFor();
    console.log(`${this.name}: stands at ${place} ${when}`);
  }

  async #must(locator, what) {
    if (!(await locator.isVisible())) throw new Error(`${this.name}: nobody ${what}`);
  }
}
