/** Signing in and up. */

const at =
  (path) =>
  async ({ page }) => {
    await page.goto(path);
    await page.locator('form').waitFor();
  };

const REFUSED = {
  title: 'Some of the values are not allowed. Check them.',
  status: 400,
  detail: '',
  code: 'INVALID_FIELDS',
  traceId: '',
  errors: [{ field: 'email', message: 'must be an address that mail can be sent to' }],
};

export const scenes = [
  { name: 'sign-in', as: 'nobody', open: at('/sign-in') },
  {
    name: 'sign-in-ended',
    as: 'nobody',
    open: async ({ page }) => {
      await at('/sign-in')({ page });
      await page.evaluate(() => localStorage.setItem('hanjul.signInEnded', 'true'));
      await page.goto('/sign-in?next=%2Fbookings');
      await page.locator('.note.warn').waitFor();
    },
  },
  {
    name: 'sign-in-already',
    as: 'guest',
    open: async ({ page }) => {
      await page.goto('/sign-in?next=/account');
      await page.waitForURL((url) => url.pathname === '/account');
      await page.locator('form').first().waitFor();
    },
  },
  {
    name: 'sign-in-wrong',
    as: 'nobody',
    expects: [[401, /\/v1\/session$/]],
    open: async ({ page }) => {
      await at('/sign-in')({ page });
      await page.locator('input[name=email]').fill('nobody@example.test');
      await page.locator('input[name=password]').fill('a-wrong-password');
      await page.locator('form button').click();
      await page.locator('.note.bad').waitFor();
    },
  },
  {
    // Over plain http from another machine.
    name: 'sign-in-insecure',
    as: 'nobody',
    alone: true,
    open: async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
      await at('/sign-in')({ page });
      await page.locator('.note.warn').waitFor();
    },
  },
  {
    // An account keeps its own language; what is being read stays.
    name: 'sign-in-keeps-the-language',
    as: 'nobody',
    open: async ({ page, answer }) => {
      await at('/sign-in')({ page });
      const read = await page.locator('html').getAttribute('lang');
      const account = {
        id: '01980000-0000-7000-8000-000000000009',
        email: 'owner@example.com',
        name: 'Kim',
        role: 'GUEST',
        state: 'ACTIVE',
        locale: read === 'ko' ? 'en' : 'ko',
        passwordChangeRequired: false,
      };
      const accessExpiresAt = new Date(Date.now() + 300_000).toISOString();
      await answer('**/v1/session', { json: { account, accessExpiresAt } });
      await answer('**/v1/account', { json: account });
      await answer('**/v1/holds?*', { json: { items: [], next: '' } });
      await page.locator('input[name=email]').fill(account.email);
      await page.locator('input[name=password]').fill('long-enough-password');
      await page.locator('form button').click();
      await page.waitForURL((url) => url.pathname === '/');
      await page.locator('main h1').waitFor();
      const now = await page.locator('html').getAttribute('lang');
      if (now !== read) throw new Error(`Signing in made ${read} pages ${now}`);
    },
  },
  {
    // Until the first password is changed nothing else is allowed, so nothing else is asked.
    name: 'password-before-anything-else',
    as: 'operator',
    open: async ({ page, answer }) => {
      let asked = 0;
      await page.route('**/v1/holds?*', (route) => {
        asked++;
        return route.fulfill({ json: { items: [], next: '' } });
      });
      const account = {
        id: '01980000-0000-7000-8000-000000000009',
        email: 'operator@example.com',
        name: 'Kim',
        role: 'OPERATOR',
        state: 'ACTIVE',
        locale: 'ko',
        passwordChangeRequired: true,
      };
      await answer('**/v1/account', { json: account });
      await page.goto('/operator/rooms');
      await page.waitForURL((url) => url.pathname === '/account/password');
      await page.locator('form').waitFor();
      if (asked > 0) throw new Error(`It was asked ${asked} times for what is held`);
    },
  },
  { name: 'sign-up', as: 'nobody', open: at('/sign-up') },
  {
    // Beside the fields and in the language of the page: a browser says it in bubbles of its own, one at a time.
    name: 'sign-up-faults',
    as: 'nobody',
    open: async ({ page }) => {
      await at('/sign-up')({ page });
      await page.locator('input[name=email]').fill('nobody');
      await page.locator('form [type=submit]').click();
      await page.locator('.field:has(input[name=name]) .complaint:not(:empty)').waitFor();
      await page.locator('input[name=email]:focus').waitFor();
      const said = await page.locator('.complaint:not(:empty)').allTextContents();
      if (said.length !== 3) throw new Error(`Not every field says what is wrong: ${said}`);
    },
  },
  {
    name: 'sign-up-refused',
    as: 'nobody',
    open: async ({ page, answer }) => {
      await answer('**/v1/accounts', { status: 400, json: REFUSED });
      await at('/sign-up')({ page });
      await page.locator('input[name=email]').fill('somebody@localhost');
      await page.locator('input[name=password]').fill('long-enough-password');
      await page.locator('input[name=name]').fill('Kim');
      await page.locator('form button').click();
      await page.locator('.note.bad').waitFor();
    },
  },
  {
    // The document is there, and the program does not come.
    name: 'nothing-comes',
    as: 'nobody',
    expects: [[0, /assets/]],
    open: async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto('/');
      await page.locator('.late').waitFor({ state: 'attached' });
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      await page.locator('.late').waitFor();
    },
  },
  {
    name: 'not-found',
    as: 'nobody',
    open: async ({ page }) => {
      await page.goto('/no/such/page');
      await page.locator('.empty').waitFor();
    },
    expects: [[404, /\/no\/such\/page$/]],
  },
];
