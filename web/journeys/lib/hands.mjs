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

  /** Turns to another tab. */
  async turnTo(tab) {
    await this.press(tab);
  }

  /** Chooses a free seat on the map: the first tap comes near, the second one chooses. */
  async chooseOnMap() {
    const map = this.page.locator('.map-window');
    await map.scrollIntoViewIfNeeded();
    await standsStill(this.page);
    if ((await map.getAttribute('data-near')) === 'false') {
      await map.click();
      await this.page.locator('.map-window[data-near=true]').waitFor();
      await standsStill(this.page);
    }
    const spot = await this.page.evaluate(freeSpot);
    if (!spot) throw new Error('No free seat can be tapped where the map came near');
    await this.page.mouse.click(spot.x, spot.y);
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
    await this.#reach(this.page.locator('.section[open] [data-unit][tabindex="0"]').first());
    for (let steps = 0; steps < MOST_STOPS && !(await hasFocus(wanted)); steps++)
      await this.page.keyboard.press('ArrowRight');
    if (!(await hasFocus(wanted))) throw new Error('Arrow keys do not lead to the wanted seat');
    await this.page.keyboard.press('Space');
  }

  /** Tabs are one stop; an arrow turns to the next one. */
  async turnTo(tab) {
    await this.#reach(this.page.locator('[role=tab][aria-selected=true]'));
    for (let steps = 0; steps < 5 && (await tab.getAttribute('aria-selected')) !== 'true'; steps++)
      await this.page.keyboard.press('ArrowRight');
  }

  /** The map is one stop; from there, arrows lead to the neighbours. */
  async chooseOnMap() {
    const stop = this.page.locator('.map-window [tabindex="0"]');
    await this.#reach(stop);
    for (let steps = 0; steps < MOST_STOPS; steps++) {
      const isFree = (await stop.getAttribute('class')) === 'free';
      if (isFree && steps > 0) return this.page.keyboard.press('Space');
      await this.page.keyboard.press(steps % 5 === 4 ? 'ArrowDown' : 'ArrowRight');
      await focusOn(stop);
    }
    throw new Error('Arrow keys do not lead to a free seat of the map');
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

/** The seat that the map stands on must be the one that has the focus. */
async function focusOn(stop) {
  if (!(await stop.evaluate((node) => node === document.activeElement)))
    throw new Error('An arrow key moved the stop of the map, but not the focus');
}

async function standsStill(page) {
  await page.locator('.map-window[data-still=true]').waitFor();
}

/** The middle of a free seat that nothing lies over, well inside the map. Runs in the page. */
function freeSpot() {
  const { left, right, top, bottom } = document.querySelector('.map-window').getBoundingClientRect();
  const foot = Math.min(bottom, document.querySelector('.dock').getBoundingClientRect().top);
  return [...document.querySelectorAll('.map-window .free')]
    .map((seat) => seat.getBoundingClientRect())
    .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
    .find(
      ({ x, y }) =>
        x > left + 20 &&
        x < right - 20 &&
        y > top + 20 &&
        y < foot - 20 &&
        document.elementFromPoint(x, y)?.closest('.map-window'),
    );
}
