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
    open: async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
      await at('/sign-in')({ page });
      await page.locator('.note.warn').waitFor();
    },
  },
  { name: 'sign-up', as: 'nobody', open: at('/sign-up') },
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
    name: 'not-found',
    as: 'nobody',
    open: async ({ page }) => {
      await page.goto('/no/such/page');
      await page.locator('.empty').waitFor();
    },
    expects: [[404, /\/no\/such\/page$/]],
  },
];
