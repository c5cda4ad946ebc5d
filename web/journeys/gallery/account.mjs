/** Profile, password, and where one is signed in. */
import { BROKEN, list, signIn } from '../lib/answers.mjs';

/** Somebody whose profile is answered by the scene. */
const OWN = {
  id: '01980000-0000-7000-8000-000000000009',
  email: 'guest@example.com',
  name: '김손님',
  role: 'GUEST',
  state: 'ACTIVE',
  passwordChangeRequired: false,
};

const account = async ({ page }) => {
  await page.goto('/account');
  await page.locator('.sign-ins li').first().waitFor();
  await page.locator('.form').waitFor();
};

export const scenes = [
  {
    name: 'account-many-sign-ins',
    as: 'guest',
    open: async (scene) => {
      await scene.answer(
        '**/v1/account/sign-ins?*',
        list(
          signIn(1, 'Samsung Internet', 'Android'),
          signIn(2, 'Chrome', 'Windows', true),
          signIn(4, 'Safari', 'iPhone'),
          signIn(9, 'curl', ''),
          signIn(8, '', ''),
        ),
      );
      await account(scene);
    },
  },
  {
    name: 'account-changed-elsewhere',
    as: 'guest',
    open: async (scene) => {
      await account(scene);
      await scene.page.route('**/v1/account', (route) =>
        route.request().method() === 'PUT' ? route.fallback() : route.continue(),
      );
      await scene.answer('**/v1/account', {
        status: 412,
        json: {
          ...BROKEN.json,
          status: 412,
          code: 'VERSION_CHANGED',
          title: '그사이 다른 곳에서 바뀌었습니다.',
        },
      });
      await scene.page.locator('.form button[type=submit]').click();
      await scene.page.locator('.note.bad').waitFor();
    },
  },
  {
    name: 'account-language-while-typing',
    as: 'guest',
    open: async (scene) => {
      const { page } = scene;
      const locale = (await page.evaluate(() => navigator.language)).slice(0, 2);
      let profile = { ...OWN, locale };
      await page.route('**/v1/account', async (route) => {
        if (route.request().method() === 'PUT')
          profile = { ...profile, locale: route.request().postDataJSON().locale };
        await route.fulfill({ json: profile, headers: { ETag: `"${profile.locale}"` } });
      });
      await account(scene);
      const name = page.locator('input[name=name]');
      await name.fill('김새이름');
      // A font that arrives between press and release moves the button away.
      await page.evaluate(() => document.fonts.ready);
      await page.locator('header button[lang]').click();
      const other = profile.locale === 'ko' ? 'en' : 'ko';
      await page.locator(`input[value=${other}]:checked`).waitFor();
      if ((await name.inputValue()) !== '김새이름') throw new Error('The name that was typed is lost');
    },
  },
  {
    name: 'account-error',
    as: 'guest',
    open: async ({ page, answer }) => {
      await answer('**/v1/account/sign-ins?*', { ...BROKEN, status: 400 });
      await page.goto('/account');
      await page.locator('.note.bad').waitFor();
    },
  },
  {
    name: 'password',
    as: 'guest',
    open: async ({ page }) => {
      await page.goto('/account/password?next=%2Faccount');
      await page.locator('form').waitFor();
    },
  },
];
