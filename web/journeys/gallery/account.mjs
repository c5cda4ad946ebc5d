/** Profile, password, and where one is signed in. */
import { BROKEN, list, signIn } from '../lib/answers.mjs';

const account = async ({ page }) => {
  await page.goto('/account');
  await page.locator('.sign-ins li').first().waitFor();
  await page.locator('.form').waitFor();
};

export const scenes = [
  { name: 'account', as: 'guest', open: account },
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
