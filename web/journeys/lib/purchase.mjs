import { mustBeAccessible, mustBeLegible } from './accessibility.mjs';
import { text } from './texts.mjs';

const PASSWORD = 'a-long-enough-password';

/** The steps of a purchase as a guest does them. Each step begins where the one before it ended. */
export class Purchase {
  /** @param shots takes pictures on the way; undefined for none */
  constructor(page, hands, shots) {
    this.page = page;
    this.hands = hands;
    this.shots = shots;
    this.email = `guest-${Date.now()}@example.com`;
  }

  /** Lives it through; returns the booking's code. */
  async live(offering) {
    await this.signUp();
    await this.signOutAndIn();
    await this.openEvent(offering);
    await this.standInLine();
    await this.chooseSeats();
    await this.payDeclined();
    const returned = await this.payApproved();
    return this.lookAtBooking(returned);
  }

  async signUp() {
    await this.page.goto('/');
    await this.heading('home.title');
    await this.look('home');
    await this.link('frame.signIn');
    await this.heading('signIn.title');
    await this.look('sign-in');
    await this.link('signUp.title');
    await this.heading('signUp.title');
    await this.write('account.email', this.email);
    await this.write('account.password', PASSWORD);
    await this.write('account.name', '한줄이');
    await this.look('sign-up');
    await this.button('signUp.submit');
    await this.page.getByRole('button', { name: text('frame.signOut') }).waitFor();
    // The page that was on its way has come: nothing is replaced under the pointer any more.
    await this.heading('home.title');
  }

  async signOutAndIn() {
    await this.button('frame.signOut');
    await this.link('frame.signIn');
    await this.heading('signIn.title');
    await this.write('account.email', this.email);
    await this.write('account.password', PASSWORD);
    await this.button('signIn.submit');
    await this.page.getByRole('button', { name: text('frame.signOut') }).waitFor();
  }

  async openEvent(offering) {
    if (offering) {
      await this.page.goto(`/e/${offering}`);
    } else {
      await this.heading('home.title');
      const onSale = this.page.getByRole('listitem').filter({ hasText: text('sale.OPEN') });
      await this.hands.press(onSale.first().getByRole('link'));
    }
    const join = this.page.getByRole('link', { name: text('event.join') }).first();
    await join.waitFor();
    await this.look('event');
    await this.hands.press(join);
  }

  /** The page has to go to the seats by itself. A short line may let the guest in before there is a place to see. */
  async standInLine() {
    const place = this.page.getByTestId('ahead');
    await place.or(this.page.locator('.basket')).waitFor();
    if (await place.isVisible()) {
      console.log('waits in line');
      await this.shots?.one('line');
    }
    await this.page.waitForURL(/\/s\//);
    await this.heading('seats.title');
  }

  /** One seat on the map and one in the list: two views of one choice. */
  async chooseSeats() {
    await this.page.locator('.map-window[data-still=true]').waitFor();
    await this.look('seats');
    await this.hands.chooseOnMap();
    await this.page.locator('.chosen-list li').first().waitFor();
    await this.look('seats-chosen-on-map');
    await this.hands.turnTo(this.page.getByRole('tab', { name: text('seatMap.list'), exact: true }));
    const free = this.page.locator('.section[open] .seat.free');
    await free.first().waitFor();
    await this.hands.pressNth(free, 0);
    await this.page.locator('.chosen-list li').nth(1).waitFor();
    await this.look('seats-chosen');
    await this.button('seats.hold');
    await this.heading('checkout.title');
  }

  async payDeclined() {
    await this.page.getByRole('timer').waitFor();
    await this.look('checkout');
    await this.hands.press(this.page.getByTestId('pay'));
    await this.atGateway('decline');
    await this.page.getByText(text('return.declined')).waitFor();
    await this.page.getByRole('timer').waitFor();
    await this.look('declined');
  }

  /** Returns the address that the gateway came back to. */
  async payApproved() {
    const returned = this.page.waitForRequest((request) => /\/checkout\/[^/]+\/return\?/.test(request.url()));
    await this.hands.press(this.page.getByTestId('pay'));
    await this.atGateway('approve');
    await this.heading('booking.title');
    return (await returned).url();
  }

  /** Also loads the return address once more: that must lead to the same booking and pay nothing again. */
  async lookAtBooking(returned) {
    const code = await this.code();
    await this.look('booking');
    await this.page.goto(returned);
    await this.heading('booking.title');
    if ((await this.code()) !== code)
      throw new Error('Loading the return address again led to another booking');
    await this.link('frame.bookings');
    await this.heading('bookings.title');
    const bookings = this.page.locator('.booking-cards .card');
    await bookings.first().waitFor();
    const count = await bookings.count();
    if (count !== 1) throw new Error(`One purchase made ${count} bookings`);
    await this.look('bookings');
    return code;
  }

  /**
   * A page that stands still: checked for accessibility, pictured if pictures are wanted. What a scheme can break are the
   * colours; all else is looked at once.
   */
  async look(name) {
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await mustBeLegible(this.page, `${name} (dark)`);
    await this.page.emulateMedia({ colorScheme: 'light' });
    await mustBeAccessible(this.page, `${name} (light)`);
    await this.shots?.all(name);
  }

  async code() {
    const shown = (await this.page.getByTestId('code').textContent()) ?? '';
    if (shown.trim() === '') throw new Error('The booking shows no code');
    return shown.trim();
  }

  async atGateway(choice) {
    const decision = this.page.locator(`button[name="choice"][value="${choice}"]`);
    await decision.waitFor();
    await this.shots?.one(`gateway-${choice}`);
    await this.hands.press(decision);
  }

  heading(key) {
    return this.page.getByRole('heading', { level: 1, name: text(key), exact: true }).waitFor();
  }

  async write(key, value) {
    await this.hands.write(this.page.getByLabel(text(key), { exact: true }), value);
  }

  async button(key) {
    await this.hands.press(this.page.getByRole('button', { name: text(key), exact: true }));
  }

  async link(key) {
    await this.hands.press(this.page.getByRole('link', { name: text(key), exact: true }).first());
  }
}
