/** Places and layouts as their owners see them. */

const PLAN = Buffer.from('{"name":"Hall"}');
const file = (scene, name, buffer) =>
  scene.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });

/** Three blocks of bowed rows, in three categories. */
const dots = [0, 1, 2].flatMap((block) =>
  Array.from({ length: 12 * 16 }, (_, seat) => {
    const [row, column] = [Math.floor(seat / 16), seat % 16];
    return [
      block * 380 + column * 20,
      60 + row * 24 + Math.abs(block * 16 + column - 24) * 3,
      Math.floor(row / 4),
    ];
  }),
);

const preview = {
  name: 'Hanjul Arts Hall',
  size: { width: 1200, height: 500 },
  categories: [
    { name: 'VIP', color: '#7a4ce0', units: 192 },
    { name: 'R', color: '#0b8f8f', units: 192 },
    { name: 'S', color: '#c2571a', units: 192 },
  ],
  sections: ['Left', 'Middle', 'Right'].map((name) => ({
    name,
    rows: 12,
    units: 192,
    accessible: 2,
    areas: name === 'Middle' ? [{ name: 'Standing', capacity: 300 }] : [],
  })),
  units: 576,
  warnings: [
    { kind: 'CATEGORY_UNUSED', subject: 'A', count: 0 },
    { kind: 'ROW_SPLIT', subject: 'Middle · GA', count: 3 },
    { kind: 'OUTSIDE', subject: 'Right', count: 2 },
  ],
  dots,
  drawings: [
    {
      stage: true,
      label: 'Stage',
      labelAt: { x: 530, y: 10 },
      outline: [
        { x: 330, y: -20 },
        { x: 730, y: -20 },
        { x: 730, y: 40 },
        { x: 330, y: 40 },
      ],
    },
    { stage: false, label: 'Exit', labelAt: { x: 1100, y: 20 }, outline: [] },
  ],
};

const faults = {
  title: '좌석 배치를 읽을 수 없습니다.',
  status: 400,
  code: 'LAYOUT_INVALID',
  errors: [
    {
      field: 'zones[0].rows[1].seats[4].category',
      message: 'zone «Left», row B, number 5: unknown category «Gold»',
    },
    {
      field: 'zones[2].rows[0].seats[0].position.x',
      message: 'zone «Right», row A, number 1: position x must be a number',
    },
  ],
};

const at = (path, landmark) => async (scene) => {
  await scene.page.goto(path);
  await scene.page.locator(landmark).first().waitFor();
};

const importing = async (scene) => {
  await at('/manage/places/01980000-0000-7000-8000-000000000001/layouts/new', 'input[type=file]')(scene);
};

export const scenes = [
  { name: 'places', as: 'owner', open: at('/manage/places', '.room-list .card') },
  {
    name: 'places-empty',
    as: 'owner',
    open: async (scene) => {
      await scene.answer('**/v1/places/managed?*', { json: { items: [], next: '' } });
      await at('/manage/places', '.empty')(scene);
    },
  },
  { name: 'place-new', as: 'owner', open: at('/manage/places/new', 'form') },
  {
    name: 'place',
    as: 'owner',
    open: async (scene) => {
      await at('/manage/places', '.room-list .card a')(scene);
      await scene.page.locator('.room-list .card a').first().click();
      await scene.page.locator('.ways li').first().waitFor();
      await scene.page.locator('main a[href$="/settlement"]').waitFor();
    },
  },
  {
    // Somebody else was quicker: what was typed is still there, and both ways on.
    name: 'place-edit',
    as: 'owner',
    expects: [[412, /\/v1\/places\//]],
    open: async (scene) => {
      const { page } = scene;
      await at('/manage/places', '.room-list .card a')(scene);
      await page.locator('.room-list .card a').first().click();
      await page.locator('a[href$="/edit"]').click();
      await page.locator('input[name=nameKo]').fill('새 이름 홀');
      const { id, ...place } = await (
        await page.request.get(`/v1/places/${new URL(page.url()).pathname.split('/').at(-2)}`)
      ).json();
      const answer = await page.request.put(`/v1/places/${id}`, {
        headers: { 'If-Match': `"${place.version}"`, Origin: new URL(page.url()).origin },
        data: { name: place.name, address: place.address },
      });
      if (!answer.ok()) throw new Error(`The place was not changed by somebody else: ${await answer.text()}`);
      await page.locator('form button[type=submit]').click();
      await page.locator('.note.warn button').waitFor();
    },
  },
  { name: 'layout-import', as: 'owner', open: importing },
  {
    name: 'layout-preview',
    as: 'owner',
    open: async (scene) => {
      await importing(scene);
      await scene.answer('**/v1/layout-checks', { json: preview });
      await file(scene, 'hall.json', PLAN);
      await scene.page.locator('.plan').waitFor();
    },
  },
  {
    name: 'layout-example',
    as: 'owner',
    // The example as an owner meets it: downloaded from the page, and given back to it.
    open: async (scene) => {
      await importing(scene);
      const example = scene.page.locator('a[download]');
      const answer = await scene.page.request.get(await example.getAttribute('href'));
      await file(scene, 'example-plan.json', await answer.body());
      await scene.page.locator('.plan-stage text').waitFor();
      if ((await scene.page.locator('.plan-dots').count()) !== 2)
        throw new Error('Two categories are missing');
    },
  },
  {
    name: 'layout-faults',
    as: 'owner',
    open: async (scene) => {
      await importing(scene);
      await scene.answer('**/v1/layout-checks', { status: 400, json: faults });
      await file(scene, 'hall.json', PLAN);
      await scene.page.locator('.faults').waitFor();
    },
  },
  {
    name: 'layout-no-json',
    as: 'owner',
    open: async (scene) => {
      await importing(scene);
      await file(scene, 'hall.txt', Buffer.from('no plan'));
      await scene.page.locator('.complaint:not(:empty)').waitFor();
    },
  },
];
