/** Owners who want to sell here, as an operator sees them. */

const request = (number, name, some = {}) => ({
  account: {
    id: `01980000-0000-7000-8000-00000000000${number}`,
    email: `owner${number}@example.com`,
    name,
    role: 'OWNER',
    state: 'AWAITING_APPROVAL',
    locale: 'ko',
  },
  requestedAt: `2026-11-0${number}T01:00:00Z`,
  decidedAt: '',
  reason: '',
  ...some,
});

const list = (state, items) => (scene) =>
  scene.answer(`**/v1/owner-approvals?state=${state}*`, { json: { items, next: '' } });

const WAITING = [request(1, '김사장'), request(2, '한줄 아트홀 운영팀')];
const REJECTED = [
  request(3, '박사장', { decidedAt: '2026-11-05T02:00:00Z', reason: '사업자 번호를 확인할 수 없어요' }),
];

const waiting = async (scene) => {
  await list('AWAITING_APPROVAL', WAITING)(scene);
  await scene.page.goto('/operator/owners');
  await scene.page.locator('.card form').first().waitFor();
};

export const scenes = [
  { name: 'owners', as: 'operator', open: waiting },
  {
    name: 'owners-none',
    as: 'operator',
    open: async (scene) => {
      await list('AWAITING_APPROVAL', [])(scene);
      await scene.page.goto('/operator/owners');
      await scene.page.locator('.empty').waitFor();
    },
  },
  {
    name: 'owners-decided',
    as: 'operator',
    open: async (scene) => {
      await waiting(scene);
      await list('REJECTED', REJECTED)(scene);
      await scene.page.getByRole('tab').nth(2).click();
      await scene.page.locator('.card').first().waitFor();
    },
  },
  {
    name: 'owners-without-reason',
    as: 'operator',
    open: async (scene) => {
      await waiting(scene);
      await scene.page.locator('.card form .secondary').first().click();
      await scene.page.locator('[aria-invalid=true]').waitFor();
    },
  },
  {
    // Enter after a reason is neither of the two answers.
    name: 'owners-reason-by-enter',
    as: 'operator',
    open: async (scene) => {
      await waiting(scene);
      await scene.page.locator('.card input[name=reason]').first().fill('사업자 번호를 확인할 수 없어요');
      await scene.page.keyboard.press('Enter');
      await scene.page.locator('[aria-invalid=true]').waitFor();
    },
  },
];
