/** A sign-in is used for so long before a new one is made, milliseconds: shorter than an access token lives. */
const SIGN_IN_LIFE = 180_000;

/** Longest wait for anything to appear, milliseconds. */
const PATIENCE = 20_000;

/** Gives each scene a browser of its own in which the right person has signed in. */
export class Stage {
  #signIns = new Map();

  constructor(browser, base, logins) {
    this.browser = browser;
    this.base = base;
    this.logins = logins;
  }

  /** A context in that language with cookies and memory of one who has just signed in; `nobody` has none. */
  async context(who, language) {
    const context = await this.browser.newContext({
      baseURL: this.base,
      locale: language === 'ko' ? 'ko-KR' : 'en-US',
      timezoneId: 'Asia/Seoul',
      reducedMotion: 'reduce',
      ...(who === 'nobody' ? {} : { storageState: await this.#signedIn(who) }),
    });
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  async #signedIn(who) {
    const kept = this.#signIns.get(who);
    if (kept && Date.now() - kept.at < SIGN_IN_LIFE) return kept.state;
    const login = this.logins[who];
    if (!login) throw new Error(`Nobody is called ${who}`);
    const state = await this.#signIn(login);
    this.#signIns.set(who, { at: Date.now(), state });
    return state;
  }

  /** What a page keeps of a sign-in: the cookies, and in its own memory when the access token ends. */
  async #signIn(login) {
    const context = await this.browser.newContext({ baseURL: this.base });
    const answer = await context.request.post('/v1/session', {
      data: login,
      headers: { 'Hanjul-Tokens': 'cookie' },
    });
    if (!answer.ok()) throw new Error(`${login.email} cannot sign in: ${await answer.text()}`);
    const { accessExpiresAt } = await answer.json();
    const { cookies } = await context.storageState();
    await context.close();
    const localStorage = [{ name: 'hanjul.signedIn', value: accessExpiresAt }];
    return { cookies, origins: [{ origin: new URL(this.base).origin, localStorage }] };
  }
}
