/**
 * Measures what a page does while something is done to it: the time between its frames, which a loaded machine makes longer,
 * and the processor time of its main thread, which is the page's own.
 */
export class FrameTimes {
  constructor(page, cdp) {
    this.page = page;
    this.cdp = cdp;
  }

  /** Has the browser count processor time instead of time. */
  async begin() {
    await this.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  }

  /** Milliseconds between each two frames during the act, and milliseconds that the main thread was busy. */
  async during(act) {
    const before = await this.#busy();
    const frames = await this.#frames(act);
    return { frames, busy: (await this.#busy()) - before };
  }

  async #busy() {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  }

  async #frames(act) {
    await this.page.evaluate(() => {
      const state = (window.frameTimes = { times: [], going: true });
      const tick = (now) => {
        state.times.push(now);
        if (state.going) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      if (!window.seatChanges) {
        window.seatChanges = { count: 0 };
        const seats = document.querySelector('.map-window');
        if (seats)
          new MutationObserver((changes) => (window.seatChanges.count += changes.length)).observe(seats, {
            subtree: true,
            attributeFilter: ['class'],
          });
      }
    });
    await act();
    const times = await this.page.evaluate(() => {
      window.frameTimes.going = false;
      return window.frameTimes.times;
    });
    return times.slice(1).map((time, index) => time - times[index]);
  }

  /** How many seats changed their look since the first act. */
  changes() {
    return this.page.evaluate(() => window.seatChanges?.count ?? 0);
  }
}

/** The value that so many percent of all are not above. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((part / 100) * sorted.length))] ?? 0;
}
