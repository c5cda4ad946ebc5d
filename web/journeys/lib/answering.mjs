/**
 * Gives a scene the means to answer in the server's place: `answer(pattern, { status, json })`, where status 0 is no answer
 * at all; of several answers to a request the last one given counts. In a pattern `*` stands for what has no slash, `**` for
 * anything. What it answers is not held against the page.
 *
 * Only requests that a pattern fits are looked at. Playwright's own `page.route` stops every request of the page on its way
 * and keeps nothing in the browser's cache, which made up a part of the gallery's work.
 */
export class Answers {
  #page;
  #watch;
  #given = [];
  #devtools = null;

  constructor(page, watch) {
    this.#page = page;
    this.#watch = watch;
  }

  async give(pattern, { status = 200, json = {}, headers = {} }) {
    this.#given.unshift({ address: addressed(pattern), pattern, status, json, headers });
    this.#devtools ??= await this.#listening();
    const patterns = this.#given.map((given) => ({ urlPattern: roughly(given.pattern) }));
    await this.#devtools.send('Fetch.enable', { patterns });
  }

  /** From now on the server answers everything. */
  async end() {
    await this.#devtools?.detach();
  }

  async #listening() {
    const devtools = await this.#page.context().newCDPSession(this.#page);
    // What is stopped when the page goes away is gone with it.
    devtools.on('Fetch.requestPaused', (paused) => this.#settle(devtools, paused).catch(() => undefined));
    return devtools;
  }

  #settle(devtools, { requestId, request: { url } }) {
    const given = this.#given.find(({ address }) => address.test(url));
    if (!given) return devtools.send('Fetch.continueRequest', { requestId });
    const { status, json, headers } = given;
    this.#watch.expect(status, { test: (complained) => complained === url });
    if (status === 0) return devtools.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    const contentType = status < 400 ? 'application/json' : 'application/problem+json';
    return devtools.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: Object.entries({ 'Content-Type': contentType, ...headers }).map(([name, value]) => ({
        name,
        value: String(value),
      })),
      body: Buffer.from(JSON.stringify(json)).toString('base64'),
    });
  }
}

/** As a regular expression of the whole address. */
function addressed(pattern) {
  const anything = pattern.startsWith('/') ? '**' : '';
  const parts = (anything + pattern).split(/(\*\*|\*)/);
  const source = parts.map((part) =>
    part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`);
}

/** For the browser, whose one asterisk is anything and whose question mark is any one letter. */
function roughly(pattern) {
  return (pattern.startsWith('/') ? `*${pattern}` : pattern).replaceAll('**', '*').replaceAll('?', '\\?');
}
