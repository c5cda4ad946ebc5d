/** Fingers move so often, milliseconds. */
const EVERY = 16;
/** Steps of every act that moves. */
export const STEPS = 45;

/** Fingers on a window of a page: what a guest does on a map. Touches go in at the bottom of the browser, as real ones do. */
export class Fingers {
  constructor(page, cdp, window) {
    this.page = page;
    this.cdp = cdp;
    this.middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
    this.reach = Math.min(window.width, window.height) / 2 - 30;
  }

  /** Every act by name, in the order in which they make sense. */
  acts() {
    return {
      spread: () => this.pinch(0.15, 1),
      pan: () => this.pan(),
      choose: () => this.choose(),
      pinch: () => this.pinch(1, 0.15),
    };
  }

  /** Two fingers that move apart or together; parts of how far they reach. */
  async pinch(from, to) {
    const at = (part) => {
      const away = this.reach * (from + (to - from) * part);
      return [
        { x: this.middle.x - away, y: this.middle.y - away / 2, id: 0 },
        { x: this.middle.x + away, y: this.middle.y + away / 2, id: 1 },
      ];
    };
    await this.#gesture(at);
  }

  /** One finger that draws a lying eight. */
  async pan() {
    const at = (part) => [
      {
        x: this.middle.x + this.reach * Math.sin(2 * Math.PI * part),
        y: this.middle.y + (this.reach / 2) * Math.sin(4 * Math.PI * part),
        id: 0,
      },
    ];
    await this.#gesture(at);
  }

  /** Six taps around the middle. */
  async choose() {
    for (let tap = 0; tap < 6; tap++) {
      const spot = { x: this.middle.x - 75 + 30 * tap, y: this.middle.y + (tap % 2 ? 15 : -15), id: 0 };
      await this.#touch('touchStart', [spot]);
      await this.#touch('touchEnd', []);
      await this.page.waitForTimeout(120);
    }
  }

  async #gesture(at) {
    await this.#touch('touchStart', at(0));
    for (let step = 1; step <= STEPS; step++) {
      await this.#touch('touchMove', at(step / STEPS));
      await this.page.waitForTimeout(EVERY);
    }
    await this.#touch('touchEnd', []);
    await this.page.waitForTimeout(200);
  }

  #touch(type, touchPoints) {
    return this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
