/** Offerings, sessions and sales as their owners see and change them. */

const id = (number) => `01980000-0000-7000-8000-0000000000${number}`;
const FAR = '2036-12-24T10:30:00Z';

const session = (some) => ({
  id: id(21),
  offeringId: id(11),
  layoutId: id(31),
  saleId: '',
  startsAt: FAR,
  endsAt: '2036-12-24T12:30:00Z',
  businessDay: '2036-12-24',
  zone: 'Asia/Seoul',
  calledOff: '',
  earlierDates: [],
  version: 1,
  ...some,
});

const sale = (some) => ({
  id: id(41),
  offeringId: id(11),
  sessionIds: [id(21)],
  opensAt: '2036-11-01T01:00:00Z',
  closesAt: FAR,
  unitsPerPerson: 4,
  state: 'SCHEDULED',
  rehearsal: false,
  transferable: false,
  moves: { allowed: false, endMinutes: 1_440 },
  ending: 'AS_PLANNED',
  endingReason: '',
  version: 2,
  prices: [
    { category: 'VIP', price: { amount: 165_000, currency: 'KRW' } },
    { category: 'R', price: { amount: 99_000, currency: 'KRW' } },
  ],
  ...some,
});

const offering = (some) => ({
  id: id(11),
  placeId: id(12),
  kind: 'PERFORMANCE',
  title: { ko: '겨울밤의 현악 사중주', en: 'String quartet on a winter night' },
  description: {
    ko: '눈 오는 밤, 네 대의 현악기가 들려주는 드보르자크와 보로딘.',
    en: 'Dvořák and Borodin, played by four strings on a snowy night.',
  },
  state: 'DRAFT',
  version: 3,
  place: {
    id: id(12),
    name: { ko: '한줄 아트홀', en: 'Hanjul Arts Hall' },
    address: { ko: '서울 종로구 율곡로 1', en: '1 Yulgok-ro, Jongno, Seoul' },
    zone: 'Asia/Seoul',
  },
  sessions: [],
  sales: [],
  refundTerms: {
    steps: [
      { before: 'PT24H', percent: 100 },
      { before: 'PT3H', percent: 50 },
    ],
    sameDayGrace: 'PT10M',
  },
  ...some,
});

const layouts = [
  { id: id(31), placeId: id(12), name: '그랜드홀', unitCount: 1809, rowCount: 60, sectionCount: 5 },
];
const drawing = {
  id: id(31),
  placeId: id(12),
  name: '그랜드홀',
  size: { width: 100, height: 100 },
  categories: [
    { name: 'VIP', color: '#7a4ce0' },
    { name: 'R', color: '#0b8f8f' },
  ],
  sections: [],
  drawings: [],
  focus: { x: 0, y: 0 },
};
const LOG = [
  {
    at: '2026-11-20T03:00:00Z',
    by: '김사장',
    act: 'CHANGED',
    reason: '',
    opensAt: '2036-11-01T01:00:00Z',
    closesAt: FAR,
    sessionStarts: [],
    presaleEnds: [],
  },
  {
    at: '2026-11-19T03:00:00Z',
    by: '김사장',
    act: 'SESSION_ADDED',
    reason: '',
    opensAt: '2036-11-01T01:00:00Z',
    closesAt: FAR,
    sessionStarts: [FAR],
    presaleEnds: [],
  },
];
const room = {
  id: id(51),
  saleId: id(41),
  state: 'OPEN',
  ratePerMinute: 600,
  maxInside: 200,
  opensAt: '2036-11-01T01:00:00Z',
  closesAt: FAR,
  ordering: 'ARRIVAL',
  registered: 0,
  drawn: false,
  version: 1,
};

const NO_PRESALE = { saleId: id(41), endsAt: '', codeNeeded: false, mine: false };
const PRESALE = { ...NO_PRESALE, endsAt: '2036-11-02T01:00:00Z', codeNeeded: true };
const CODES = [
  { code: 'FANCLUB26', uses: 500, used: 212, note: '팬클럽 정회원', withdrawn: false },
  { code: 'LEAKED', uses: 100, used: 64, note: '', withdrawn: true },
  { code: 'Q7MZ4T8KPW', uses: 1, used: 0, note: 'Sponsors', withdrawn: false },
];

/** Goes to a page of an offering that is so, in a place that has these layouts. */
const of =
  (some, path, landmark, { plans = layouts, rooms = [], presale = NO_PRESALE, codes = [] } = {}) =>
  async (scene) => {
    await scene.answer(`**/v1/offerings/${id(11)}/managed`, { json: offering(some) });
    await scene.answer('**/v1/places/*/layouts', { json: { items: plans, next: '' } });
    await scene.answer('**/v1/rooms?*', { json: { items: rooms, next: '' } });
    await scene.answer(`**/v1/layouts/${id(31)}`, { json: drawing });
    await scene.answer('**/v1/sales/*/log', { json: { items: LOG, next: '' } });
    await scene.answer('**/v1/sessions/*/returns/line?*', { json: { items: [], next: '' } });
    await scene.answer('**/v1/sales/*/presale', { json: presale });
    await scene.answer('**/v1/sales/*/presale/codes?*', { json: { items: codes, next: '' } });
    await scene.page.goto(`/manage/offerings/${id(11)}${path}`);
    await scene.page.locator(landmark).first().waitFor();
    await onePrimary(scene.page);
  };

/** One thing at a time is what somebody is meant to do next. */
const onePrimary = async (page) => {
  const names = await page.locator('.button.primary:visible').allTextContents();
  if (names.length > 1) throw new Error(`Several buttons ask to be pressed: ${names.join(', ')}`);
};

const list = (answer, landmark) => async (scene) => {
  await scene.answer('**/v1/offerings/managed?*', answer);
  await scene.page.goto('/manage/offerings');
  await scene.page.locator(landmark).first().waitFor();
};

const sold = { sessions: [session({ saleId: id(41) })], state: 'PUBLISHED' };
const scheduled = { ...sold, sales: [sale()] };
const opened = { ...sold, sales: [sale({ opensAt: '2026-01-01T01:00:00Z', state: 'OPEN' })] };
const ended = (ending) => ({
  ...sold,
  sessions: [session({ saleId: ending === 'CALLED_OFF' ? '' : id(41) })],
  sales: [
    sale({
      opensAt: '2026-01-01T01:00:00Z',
      closesAt: '2026-02-01T01:00:00Z',
      state: 'CLOSED',
      sessionIds: ending === 'CALLED_OFF' ? [] : [id(21)],
      ending,
      endingReason: '첼리스트가 손을 다쳐 공연을 미룹니다.',
    }),
  ],
});

const SECOND = { startsAt: '2036-12-25T10:30:00Z', endsAt: '2036-12-25T12:30:00Z' };
/** A sale of two sessions, and a third that is free and has a category without a price. */
const severalDays = {
  state: 'PUBLISHED',
  sessions: [
    session({ saleId: id(41) }),
    session({ id: id(22), saleId: id(41), ...SECOND }),
    session({ id: id(23), startsAt: '2036-12-26T10:30:00Z', endsAt: '2036-12-26T12:30:00Z' }),
  ],
  sales: [
    sale({
      opensAt: '2026-01-01T01:00:00Z',
      state: 'OPEN',
      sessionIds: [id(21), id(22)],
      prices: [{ category: 'VIP', price: { amount: 165_000, currency: 'KRW' } }],
    }),
  ],
};

const takingOut = async (scene) => {
  await of(severalDays, `/sales/${id(41)}`, '.sale-sessions button')(scene);
  await scene.page.locator('.sale-sessions button').first().click();
  await scene.page.locator('dialog[open]').waitFor();
};

const changed = {
  title: '그사이 다른 곳에서 바뀌었습니다. 다시 불러와 확인해 주세요.',
  status: 412,
  code: 'VERSION_CHANGED',
};
const wrong = (field, message) => ({
  title: '입력한 값을 다시 확인해 주세요.',
  status: 400,
  code: 'INVALID_FIELDS',
  errors: [{ field, message }],
});

/** What a guest sees of a sale that was ended by hand. */
const seen = (ending) => async (scene) => {
  await scene.answer(`**/v1/offerings/${id(11)}`, { json: offering(ended(ending)) });
  await scene.answer('**/v1/sales/*/presale', { json: NO_PRESALE });
  await scene.answer('**/v1/rooms?*', { json: { items: [], next: '' } });
  await scene.page.goto(`/e/${id(11)}`);
  await scene.page.locator('.note.warn').waitFor();
};

const send = (scene) => scene.page.locator('form button[type=submit]').first().click();

/** A session that was given another date, and what its guests have answered. */
const newDate = async (scene) => {
  const moved = session({
    saleId: id(41),
    version: 2,
    earlierDates: [
      {
        startsAt: '2036-12-10T10:30:00Z',
        endsAt: '2036-12-10T12:30:00Z',
        reason: '태풍이 지나갈 때까지 공연을 미룹니다.',
        changedAt: '2026-11-26T03:00:00Z',
        freeUntil: '2036-12-23T10:30:00Z',
      },
    ],
  });
  await scene.answer(`**/v1/sessions/${id(21)}/rescheduling`, {
    json: { session: moved, kept: 312, givenBack: 41, unanswered: 214, issued: 6 },
  });
  await of({ ...opened, sessions: [moved] }, `/sessions/${id(21)}`, '#reschedule ~ dl')(scene);
};

/** A session that was called off, with so many of its 567 bookings still standing. */
const calledOff = (standing, refunds) => async (scene) => {
  const off = session({ saleId: id(41), calledOff: '출연자의 건강 문제로 공연을 열지 못합니다.' });
  await scene.answer(`**/v1/sessions/${id(21)}/calling-off`, {
    json: {
      sessionId: id(21),
      reason: off.calledOff,
      begunAt: '2026-11-26T03:00:00Z',
      bookings: 567,
      standing,
      done: standing === 0,
      refunds: { requested: 0, refused: 0, ...refunds, returned: refunds.returned * 55_000 },
      byHand: standing === 0 ? 110_000 : 0,
      version: 3,
    },
  });
  await of({ ...opened, sessions: [off] }, `/sessions/${id(21)}`, '#call-off ~ progress')(scene);
  if ((await scene.page.locator('form').count()) > 0) throw new Error('What was called off can be changed');
};

export const scenes = [
  {
    name: 'offerings',
    as: 'owner',
    open: list(
      {
        json: {
          items: [
            offering({ id: id(13) }),
            offering({
              id: id(14),
              ...scheduled,
              title: { ko: '새해 전야 갈라', en: 'New Year’s Eve Gala' },
            }),
            offering({
              id: id(17),
              ...opened,
              state: 'DRAFT',
              title: { ko: '아직 숨긴 공연', en: 'A show still hidden' },
            }),
            offering({ id: id(15), ...opened, title: { ko: '첫눈 콘서트', en: 'First Snow Concert' } }),
            offering({
              id: id(16),
              state: 'WITHDRAWN',
              title: { ko: '지난 공연', en: 'A show of the past' },
            }),
          ],
          next: '01980000-0000-7000-8000-000000000001',
        },
      },
      '.room-list .card',
    ),
  },
  { name: 'offerings-empty', as: 'owner', open: list({ json: { items: [], next: '' } }, '.empty') },
  {
    name: 'offerings-error',
    as: 'owner',
    open: list(
      { status: 500, json: { title: '문제가 생겼습니다.', status: 500, code: 'INTERNAL' } },
      '.note.bad',
    ),
  },
  {
    name: 'offering-new',
    as: 'owner',
    open: async ({ page }) => {
      await page.goto('/manage/offerings/new');
      await page.locator('form').waitFor();
    },
  },
  {
    name: 'offering-new-no-place',
    as: 'owner',
    open: async ({ page, answer }) => {
      await answer('**/v1/places/managed?*', { json: { items: [], next: '' } });
      await page.goto('/manage/offerings/new');
      await page.locator('.empty').waitFor();
    },
  },
  { name: 'offering-draft', as: 'owner', open: of({}, '', '.checklist', { plans: [] }) },
  {
    name: 'offering-terms',
    as: 'owner',
    open: async (scene) => {
      await scene.answer('**/v1/offerings/*/refund-terms', {
        status: 409,
        json: {
          status: 409,
          code: 'REFUND_TERMS_WORSE',
          title: '판매가 시작된 뒤에는 손님께 더 유리하게만 바꿀 수 있습니다.',
        },
      });
      await of({}, '', '.refund-terms')(scene);
      await scene.page.locator('.card:has(.refund-terms) > button').click();
      await scene.page.locator('.terms-form button[type=submit]').click();
      await scene.page.locator('.terms-form .note').waitFor();
      await onePrimary(scene.page);
    },
    expects: [[409, /refund-terms/]],
  },
  {
    name: 'offering-halfway',
    as: 'owner',
    open: of({ sessions: [session(), session({ id: id(22) })] }, '', '.checklist .done'),
  },
  {
    name: 'offering-open-unseen',
    as: 'owner',
    open: of({ ...opened, state: 'DRAFT' }, '', '.checklist .done'),
  },
  {
    name: 'offering-preview',
    as: 'owner',
    open: async (scene) => {
      await of({ ...scheduled, state: 'DRAFT', kind: 'DINING' }, '/preview', '.preview .countdown')(scene);
      await scene.page.locator('.preview .ways li').first().waitFor();
    },
  },
  { name: 'offering-published', as: 'owner', open: of(scheduled, '', '.checklist .done', { rooms: [room] }) },
  {
    name: 'offering-on-sale-stays',
    as: 'owner',
    open: async (scene) => {
      await of(opened, '', '.checklist .done')(scene);
      await scene.answer('**/shown', {
        status: 409,
        json: {
          title: '아직 끝나지 않은 판매가 있습니다. 판매를 먼저 끝내 주세요.',
          status: 409,
          code: 'OFFERING_ON_SALE',
        },
      });
      await scene.page.locator('.card button').first().click();
      await scene.page.locator('.note.bad').waitFor();
    },
  },
  { name: 'offering-edit', as: 'owner', open: of({}, '/edit', 'form') },
  {
    name: 'offering-edit-conflict',
    as: 'owner',
    open: async (scene) => {
      await of({}, '/edit', 'form')(scene);
      await scene.answer(`**/v1/offerings/${id(11)}`, { status: 412, json: changed });
      await send(scene);
      await scene.page.locator('.note.warn').waitFor();
    },
  },
  { name: 'session-new', as: 'owner', open: of({}, '/sessions/new', 'form') },
  { name: 'session-new-no-layout', as: 'owner', open: of({}, '/sessions/new', '.empty', { plans: [] }) },
  {
    name: 'session-wrong',
    as: 'owner',
    open: async (scene) => {
      await of({ sessions: [session()] }, `/sessions/${id(21)}`, 'form')(scene);
      await scene.answer(`**/v1/sessions/${id(21)}`, {
        status: 400,
        json: wrong('startsAt', '이미 지난 시각이에요.'),
      });
      await send(scene);
      await scene.page.locator('.note.bad').waitFor();
    },
  },
  {
    name: 'session-before-sale-end',
    as: 'owner',
    open: async (scene) => {
      await of(scheduled, `/sessions/${id(21)}`, 'form')(scene);
      await scene.answer(`**/v1/sessions/${id(21)}`, {
        status: 400,
        json: wrong(
          'endsAt',
          '회차가 판매보다 먼저 끝나게 돼요. 회차를 더 늦추거나 판매 끝을 먼저 앞당겨 주세요.',
        ),
      });
      await scene.page.locator('input[name=startsAt]').fill('2036-10-01T10:00');
      await send(scene);
      await scene.page.locator('input[name=startsAt][aria-invalid=true]').waitFor();
    },
  },
  { name: 'session-fixed', as: 'owner', open: of(opened, `/sessions/${id(21)}`, '.note.accent') },
  {
    name: 'sale-new',
    as: 'owner',
    open: async (scene) => {
      await of({ sessions: [session()] }, '/sales/new', 'input[name=price-1]')(scene);
      await scene.page.locator('input[name=price-0]').fill('165000');
    },
  },
  {
    name: 'session-call-off',
    as: 'owner',
    open: async (scene) => {
      await of(opened, `/sessions/${id(21)}`, '.note.accent')(scene);
      await scene.page.locator('#call-off ~ .row button').click();
      await scene.page
        .locator('dialog input[name=reason]')
        .fill('출연자의 건강 문제로 공연을 열지 못합니다.');
    },
  },
  { name: 'session-new-date', as: 'owner', open: newDate },
  {
    name: 'session-new-date-ask',
    as: 'owner',
    open: async (scene) => {
      await of(opened, `/sessions/${id(21)}`, '#reschedule')(scene);
      await scene.page.locator('section[aria-labelledby=reschedule] button').click();
      await scene.page.locator('dialog input[name=startsAt]').fill('2037-01-07T19:30');
      await scene.page.locator('dialog input[name=reason]').fill('태풍이 지나갈 때까지 공연을 미룹니다.');
    },
  },
  {
    // What is shown as the session's start is the new one, too.
    name: 'session-new-date-said',
    as: 'owner',
    open: async (scene) => {
      const { page } = scene;
      await of(opened, `/sessions/${id(21)}`, '#reschedule')(scene);
      await page.locator('section[aria-labelledby=reschedule] button').click();
      await page.locator('dialog input[name=startsAt]').fill('2037-01-07T19:30');
      await page.locator('dialog input[name=reason]').fill('태풍이 지나갈 때까지 공연을 미룹니다.');
      const startsAt = '2037-01-07T10:30:00Z';
      const moved = session({ saleId: id(41), version: 2, startsAt, endsAt: '2037-01-07T12:30:00Z' });
      await scene.answer(`**/v1/sessions/${id(21)}/rescheduling`, {
        json: { session: moved, kept: 0, givenBack: 0, unanswered: 0, issued: 0 },
      });
      await scene.answer(`**/v1/offerings/${id(11)}/managed`, {
        json: offering({ ...opened, sessions: [moved] }),
      });
      await page.locator('dialog button[type=submit]').click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      const shown = await page.locator('input[name=startsAt]').inputValue();
      if (shown !== '2037-01-07T19:30') throw new Error(`The form still says ${shown}`);
    },
  },
  {
    name: 'session-new-date-wrong',
    as: 'owner',
    expects: [[400, /rescheduling$/]],
    open: async (scene) => {
      await of(opened, `/sessions/${id(21)}`, '#reschedule')(scene);
      await scene.page.locator('section[aria-labelledby=reschedule] button').click();
      await scene.answer('**/rescheduling', {
        status: 400,
        json: {
          status: 400,
          code: 'INVALID_FIELDS',
          detail: '',
          errors: [
            { field: 'startsAt', code: 'SAME_DATE', message: '지금 일정과 같아요. 새 일정을 정해 주세요.' },
            { field: 'reason', code: '', message: '1자에서 200자까지 적어 주세요.' },
          ],
        },
      });
      await scene.page.locator('dialog button[type=submit]').click();
      await scene.page.locator('dialog input[name=startsAt][aria-invalid=true]').waitFor();
    },
  },
  { name: 'session-calling-off', as: 'owner', open: calledOff(312, { requested: 41, returned: 214 }) },
  { name: 'session-called-off', as: 'owner', open: calledOff(0, { refused: 2, returned: 565 }) },
  { name: 'sale-new-no-session', as: 'owner', open: of({}, '/sales/new', '.empty') },
  {
    name: 'sale-scheduled',
    as: 'owner',
    open: of({ ...scheduled, state: 'DRAFT' }, `/sales/${id(41)}`, '.log li', { rooms: [room] }),
  },
  {
    name: 'sale-open-unseen',
    as: 'owner',
    open: of({ ...opened, state: 'DRAFT' }, `/sales/${id(41)}`, '.log li', { rooms: [room] }),
  },
  {
    name: 'sale-new-free',
    as: 'owner',
    open: async (scene) => {
      await of({ sessions: [session()] }, '/sales/new', 'input[name=price-1]')(scene);
      await scene.answer(`**/v1/offerings/${id(11)}/sales`, {
        status: 400,
        json: wrong('prices[1].price.amount', '아직 무료로는 팔 수 없어요. 가장 낮은 가격은 100원이에요.'),
      });
      await scene.page.locator('input[name=opensAt]').fill('2036-11-01T10:00');
      await scene.page.locator('input[name=price-0]').fill('165000');
      await scene.page.locator('input[name=price-1]').fill('0');
      await send(scene);
      await scene.page.locator('[aria-invalid=true]').waitFor();
    },
  },
  { name: 'sale-open', as: 'operator', open: of(opened, `/sales/${id(41)}`, '.log li') },
  {
    name: 'sale-end',
    as: 'owner',
    open: async (scene) => {
      await of(opened, `/sales/${id(41)}`, '.log li')(scene);
      await scene.page.locator('.card .button.secondary, .card button.secondary').first().click();
      await scene.page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'sale-closed-early',
    as: 'owner',
    open: of(ended('CLOSED_EARLY'), `/sales/${id(41)}`, '.log li', { rooms: [room] }),
  },
  {
    name: 'sale-sessions',
    as: 'owner',
    open: of(severalDays, `/sales/${id(41)}`, '.sale-sessions ~ form input[name=price-0]'),
  },
  {
    name: 'sale-session-take-out',
    as: 'owner',
    open: async (scene) => {
      await takingOut(scene);
      await scene.answer(`**/v1/sales/${id(41)}/sessions/${id(21)}`, {
        status: 409,
        json: {
          title: '예매했거나 결제하고 있는 손님이 있는 회차는 판매에서 뺄 수 없습니다.',
          status: 409,
          code: 'SESSION_HAS_GUESTS',
        },
      });
      await scene.page.locator('dialog button[type=submit]').click();
      await scene.page.locator('dialog .note.bad').waitFor();
    },
  },
  {
    name: 'sale-presale',
    as: 'owner',
    open: of(scheduled, `/sales/${id(41)}`, '.presale-codes li', { presale: PRESALE, codes: CODES }),
  },
  {
    name: 'sale-presale-new',
    as: 'owner',
    open: async (scene) => {
      await of(scheduled, `/sales/${id(41)}`, '.log li')(scene);
      await scene.page.getByRole('button', { name: /선예매 두기|Set up a presale/ }).click();
      await scene.page.locator('input[name=endsAt]').waitFor();
    },
  },
  {
    name: 'sale-presale-codes-made',
    as: 'owner',
    open: async (scene) => {
      await of(scheduled, `/sales/${id(41)}`, 'input[name=count]', { presale: PRESALE })(scene);
      const items = ['7KQ2M8ZTPX', 'B4WN9RHC6E', 'MVJ3TD5YKA'].map((code) => ({ ...CODES[2], code }));
      await scene.page.route('**/v1/sales/*/presale/codes', (route) =>
        route.fulfill({
          status: 201,
          contentType: 'application/json',
          headers: { Location: '/v1/sales/x/presale/codes' },
          body: JSON.stringify({ items, next: '' }),
        }),
      );
      await scene.page.getByRole('button', { name: /^코드 만들기$|^Make codes$/ }).click();
      await scene.page.locator('.presale-made textarea').waitFor();
    },
  },
  { name: 'sale-gone', as: 'owner', open: of({}, `/sales/${id(42)}`, '.empty') },
  { name: 'event-closed-early', as: 'nobody', open: seen('CLOSED_EARLY') },
  { name: 'event-called-off', as: 'nobody', open: seen('CALLED_OFF') },
];
