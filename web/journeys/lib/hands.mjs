/** More stops than any page has: past this many, a control cannot be reached by keyboard. */
const MOST_STOPS = 120;

/** How a guest touches the page: with a pointer. */
export class Pointer {
  constructor(page) {
    this.page = page;
  }

  async press(control) {
    await control.click();
  }

  async write(field, value) {
    await field.fill(value);
  }

  /** Presses the nth of many like controls, counted from 0. */
  async pressNth(controls, n) {
    await this.press(controls.nth(n));
  }
}

/** How a guest touches the page who has no pointer: Tab, arrows, Space and Enter. */
export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  async press(control) {
    await this.#reach(control);
    await this.page.keyboard.press('Enter');
  }

  async write(field, value) {
    await this.#reach(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(value);
  }

  /** Like controls (seats) are one stop; from there, arrows lead to the others. */
  async pressNth(controls, n) {
    const wanted = await controls.nth(n).elementHandle();
    await this.#reach(this.page.locator('[data-unit][tabindex="0"]').first());
    for (let steps = 0; steps < MOST_STOPS && !(await hasFocus(wanted)); steps++)
      await this.page.keyboard.press('ArrowRight');
    if (!(await hasFocus(wanted))) throw new Error('Arrow keys do not lead to the wanted seat');
    await this.page.keyboard.press('Space');
  }

  async #reach(control) {
    const wanted = await control.elementHandle();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await hasFocus(wanted)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${control}`);
  }
}

function hasFocus(element) {
  return element.evaluate((node) => node === document.activeElement);
}
