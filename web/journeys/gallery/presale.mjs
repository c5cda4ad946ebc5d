/** A presale as guests meet it. */

const PRESALE = { endsAt: '2036-12-20T01:00:00Z', codeNeeded: true, mine: false };

const told = (scene, some) =>
  scene.answer('**/v1/sales/*/presale', {
    json: { saleId: scene.world.openSale.sale, ...PRESALE, ...some },
  });

const eventPage = async (scene, landmark) => {
  await scene.page.goto(`/e/${scene.world.openSale.offering}`);
  await scene.page.locator(landmark).first().waitFor();
};

export const scenes = [
  {
    name: 'presale-signed-out',
    as: 'nobody',
    open: async (scene) => {
      await told(scene);
      await eventPage(scene, '.note.accent a');
    },
  },
  {
    name: 'presale-wrong-code',
    as: 'guest',
    open: async (scene) => {
      await told(scene);
      await scene.answer('**/v1/sales/*/presale/access', {
        status: 404,
        json: {
          status: 404,
          code: 'ACCESS_CODE_UNKNOWN',
          title: '이 판매에 없는 코드입니다. 글자를 다시 확인해 주세요.',
        },
      });
      await eventPage(scene, 'input[name=code]');
      await scene.page.locator('input[name=code]').fill('FANCLUB62');
      await scene.page.locator('.presale-code button').click();
      await scene.page.locator('.presale-code .complaint:not(:empty)').waitFor();
    },
  },
  {
    name: 'presale-let-in',
    as: 'guest',
    open: async (scene) => {
      await told(scene, { codeNeeded: false, mine: true });
      await eventPage(scene, '.note.good');
    },
  },
  {
    name: 'presale-line',
    as: 'guest',
    open: async (scene) => {
      await told(scene);
      await scene.answer('**/v1/rooms/*/turns', {
        status: 403,
        json: { status: 403, code: 'ACCESS_CODE_NEEDED', title: '선예매 중입니다.', endsAt: PRESALE.endsAt },
      });
      await scene.page.goto(`/line/${scene.world.openSale.room}`);
      await scene.page.locator('input[name=code]').waitFor();
    },
  },
];
