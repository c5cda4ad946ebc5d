import { mustBeAccessible } from './accessibility.mjs';
import { Keyboard } from './hands.mjs';
import { text } from './texts.mjs';

const DAY = 86_400_000;

/** What an owner does at the desk. Each step begins where the one before it ended. */
export class OwnerAtDesk {
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
    this.hands = new Keyboard(page);
  }

  async makesAPlace() {
    await this.page.goto('/manage/places/new');
    await this.heading('places.make');
    await this.write('places.nameKo', '한줄 소극장');
    await this.write('places.nameEn', 'Hanjul Studio');
    await this.write('places.addressKo', '서울 종로구');
    await this.write('places.addressEn', 'Jongno, Seoul');
    await this.write('places.latitude', '37.57');
    await this.write('places.longitude', '126.98');
    await this.button('places.make');
    await this.page.getByRole('heading', { level: 1, name: '한줄 소극장' }).waitFor();
  }

  async importsAPlan(plan) {
    await this.link('layouts.import');
    await this.heading('layouts.import');
    const buffer = Buffer.from(JSON.stringify(plan));
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'hall.json', mimeType: 'application/json', buffer });
    await this.page.locator('.plan').waitFor();
    await this.button('layouts.keep');
    await this.page.locator('.ways li').first().waitFor();
  }

  async beginsAnEvent() {
    await this.link('owner.offerings');
    await this.heading('owner.offerings');
    await this.link('owner.make');
    await this.heading('owner.make');
    await this.write('owner.titleKo', '첫 공연');
    await this.write('owner.descriptionKo', '처음으로 올리는 공연이에요.');
    await this.button('owner.begin');
    await this.page.getByRole('heading', { level: 1, name: '첫 공연' }).waitFor();
    await this.page.getByText(text('owner.missing'), { exact: true }).waitFor();
    await this.look('owner-offering-draft');
  }

  async addsASession() {
    await this.link('owner.addSession');
    await this.heading('owner.addSession');
    await this.time('owner.startsAt', 30 * DAY);
    await this.look('owner-session-new');
    await this.button('owner.addSession');
    await this.page.getByText(text('owner.inNoSale'), { exact: true }).waitFor();
  }

  /** Tomorrow at first, so that there is something to move. The first answer gets lost: sending it again finds the same sale. */
  async putsItOnSale() {
    await this.link('owner.addSale');
    await this.heading('owner.addSale');
    await this.time('owner.opensAt', DAY);
    await this.write('owner.unitsPerPerson', '2');
    const price = this.page.getByLabel(text('owner.priceOf').replace('{{category}}', 'R'), { exact: true });
    await this.hands.write(price, '99,000');
    await this.look('owner-sale-new');
    await this.answerGetsLost('**/v1/offerings/*/sales');
    await this.button('owner.addSale');
    await this.page.getByRole('alert').waitFor();
    await this.button('owner.addSale');
    await this.headingOfSale();
    await this.page.getByText(text('owner.saleHidden.DRAFT'), { exact: true }).waitFor();
    await this.page.getByRole('link', { name: text('owner.watchRoom'), exact: true }).waitFor();
    await this.look('owner-sale-scheduled');
  }

  async publishes() {
    await this.page.goto(this.page.url().replace(/\/sales\/.*/, ''));
    await this.button('owner.publish');
    await this.page.getByText(text('owner.ready'), { exact: true }).waitFor();
    await this.look('owner-offering-ready');
  }

  /** Returns the offering's id. */
  async opensTheSale() {
    const offering = this.page.url().split('/').at(-1);
    await this.hands.press(this.page.locator('a[href*="/sales/"]:not([href$="/new"])').first());
    await this.headingOfSale();
    await this.button('owner.openNow');
    await this.page.getByRole('button', { name: text('owner.end.OPEN'), exact: true }).waitFor();
    await this.look('owner-sale-open');
    return offering;
  }

  /** Writes a time that lies so far ahead; the parts of such a field differ from browser to browser. */
  async time(key, ahead) {
    const seoul = new Date(Date.now() + ahead + 9 * 3_600_000).toISOString().slice(0, 11) + '19:30';
    await this.page.getByLabel(text(key), { exact: true }).fill(seoul);
  }

  /** What is asked next arrives and is done, but nobody hears of it. */
  async answerGetsLost(address) {
    const losing = async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    };
    await this.page.route(address, losing, { times: 1 });
  }

  async look(name) {
    await mustBeAccessible(this.page, name);
    await this.shots?.all(name);
  }

  /** The page of a sale is headed by when it opens. */
  headingOfSale() {
    const name = text('owner.saleFrom').replace('{{moment}}', '').trim();
    return this.page.getByRole('heading', { level: 1, name }).waitFor();
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
