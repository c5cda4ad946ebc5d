/** A sign-in is used for so long before a new one is made, milliseconds: shorter than an access token lives. */
const SIGN_IN_LIFE = 180_000;

const CALM = { reducedMotion: 'reduce' };

/** Longest wait for anything to appear, milliseconds. */
const PATIENCE = 20_000;

/**
 * Gives scenes a tab in which the right person has signed in. Scenes of one person and language that follow each other get
 * the same tab, emptied: a new browser context for each made up a third of the gallery's work. For one player, who plays
 * one scene at a time.
 */
export class Stage {
  #signIns;
  #who = '';
  #language = '';
  #tab = null;

  /** @param signIns kept by name, shared by all stages of a gallery; a Map */
  constructor(browser, base, logins, signIns) {
    this.browser = browser;
    this.base = base;
    this.logins = logins;
    this.#signIns = signIns;
  }

  /**
   * A page in that language with cookies and memory of one who has just signed in; `nobody` has none.
   *
   * @param alone whether nobody may use the tab afterwards; only then it may be changed in ways that outlive a page
   */
  async page(who, language, alone) {
    const isSame = this.#who === who && this.#language === language;
    if (!isSame || alone) await this.close();
    const state = who === 'nobody' ? { cookies: [], origins: [] } : await this.#signedIn(who);
    this.#tab ??= await this.#newTab(language);
    // What is alone is the last one in its tab.
    [this.#who, this.#language] = alone ? ['', ''] : [who, language];
    if (!alone) refuseToBeChanged(this.#tab);
    await empty(this.#tab, this.base, state);
    if (who !== 'nobody' && !(await isSignedIn(this.#tab))) {
      // An earlier scene has ended it, or used up what it is renewed with.
      this.#signIns.delete(who);
      await empty(this.#tab, this.base, await this.#signedIn(who));
    }
    return this.#tab;
  }

  async close() {
    await this.#tab?.context().close();
    this.#tab = null;
  }

  async #newTab(language) {
    const context = await this.browser.newContext({
      baseURL: this.base,
      locale: language === 'ko' ? 'ko-KR' : 'en-US',
      timezoneId: 'Asia/Seoul',
      ...CALM,
    });
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  async #signedIn(who) {
    const kept = this.#signIns.get(who);
    if (kept && Date.now() - kept.at < SIGN_IN_LIFE) return kept.state;
    const login = this.logins[who];
    if (!login) throw new Error(`Nobody is called ${who}`);
    const state = await signIn(this.browser, this.base, login);
    this.#signIns.set(who, { at: Date.now(), state });
    return state;
  }
}

/** Whether the server knows the one who sits at that tab. */
async function isSignedIn(page) {
  return (await page.context().request.get('/v1/account')).ok();
}

/** A tab as new: without routes, workers and memory but those of the sign-in. */
async function empty(page, base, { cookies, origins }) {
  const context = page.context();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null, forcedColors: null, contrast: null, ...CALM });
  await page.goto('/favicon.svg');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(base).origin, storageTypes: 'all' });
  await devtools.detach();
  await context.clearCookies();
  await context.addCookies(cookies);
  await page.evaluate(
    (entries) => {
      sessionStorage.clear();
      entries.forEach(({ name, value }) => localStorage.setItem(name, value));
    },
    origins.flatMap(({ localStorage }) => localStorage),
  );
}

/** What cannot be taken back would be there in the next scene, too. */
function refuseToBeChanged(page) {
  const refuse = () => {
    throw new Error('A scene that changes its browser for good says `alone: true`');
  };
  page.addInitScript = refuse;
  page.clock.install = refuse;
  page.context().setOffline = refuse;
}

/** Signs in and gives what a page keeps of that: the cookies, and in its own memory when the access token ends. */
export async function signIn(browser, base, login) {
  const context = await browser.newContext({ baseURL: base });
  const answer = await context.request.post('/v1/session', {
    data: login,
    headers: { 'Hanjul-Tokens': 'cookie' },
  });
  if (!answer.ok()) throw new Error(`${login.email} cannot sign in: ${await answer.text()}`);
  const { accessExpiresAt } = await answer.json();
  const { cookies } = await context.storageState();
  await context.close();
  const localStorage = [{ name: 'hanjul.signedIn', value: accessExpiresAt }];
  return { cookies, origins: [{ origin: new URL(base).origin, localStorage }] };
}
