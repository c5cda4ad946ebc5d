/**
 * Notes everything a browser complains about: console errors (a violated content security policy is one), scripts that
 * broke. Answers that a journey provokes on purpose are expected by status and address.
 */
export class Watch {
  /** What the browser complained about so far, a sentence each. */
  complaints = [];
  #expected;

  /** @param expected pairs of status (0: no answer) or words, and a pattern of the address, e.g. [409, /confirm$/] */
  constructor(page, expected = []) {
    this.#expected = [...expected];
    const onConsole = (message) => message.type() === 'error' && this.#note(message);
    const onError = (error) => this.complaints.push(`script: ${error.message}`);
    page.on('console', onConsole).on('pageerror', onError);
    this.stop = () => page.off('console', onConsole).off('pageerror', onError);
  }

  /** From now on, that answer is no complaint. */
  expect(status, address) {
    this.#expected.push([status, address]);
  }

  #note(message) {
    const { url } = message.location();
    const isExpected = this.#expected.some(
      ([what, address]) => message.text().includes(wordsOf(what)) && address.test(url),
    );
    if (!isExpected) this.complaints.push(`console: ${message.text()} (${url})`);
  }

  /** Throws when there was any complaint. */
  mustBeQuiet() {
    if (this.complaints.length > 0)
      throw new Error(`The browser complained:\n  ${this.complaints.join('\n  ')}`);
  }
}

/** What a browser says about an answer of that status. */
function wordsOf(what) {
  if (typeof what === 'string') return what;
  return what === 0 ? 'net::ERR_' : `status of ${what} `;
}
