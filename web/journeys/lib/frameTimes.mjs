/** Measures the time between the frames that a page makes while something is done to it. */
export class FrameTimes {
  constructor(page) {
    this.page = page;
  }

  /** Milliseconds between each two frames during the act. */
  async during(act) {
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
