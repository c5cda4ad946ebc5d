/** What the server would say in states that are hard to bring about: holds, payments, bookings, receipts, sign-ins. */

export const HOLD = '01980000-0000-7000-8000-00000000000a';
export const PAYMENT = '01980000-0000-7000-8000-00000000000b';
export const BOOKING = '01980000-0000-7000-8000-00000000000c';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const won = (amount) => ({ amount, currency: 'KRW' });
const inMillis = (millis) => new Date(Date.now() + millis).toISOString();
const problem = (status, code, title, facts = {}) => ({
  status,
  json: {
    type: '/docs/errors',
    title,
    status,
    detail: '',
    instance: '',
    code,
    traceId: '',
    errors: [],
    ...facts,
  },
});

export const UNITS = ['7', '8'].map((label, index) => ({
  unitId: `01980000-0000-7000-8000-0000000001${index}0`,
  ordinal: index,
  kind: 'SEAT',
  section: 'B구역',
  row: '12',
  label,
  category: 'R석',
  price: won(77_000),
}));

/** Two places of an area, which are sold by number. */
export const PLACES = ['7', '8'].map((last) => ({
  ...UNITS[0],
  unitId: `01980000-0000-7000-8000-0000000001${last}0`,
  kind: 'AREA',
  section: '스탠딩',
  row: '스탠딩',
  label: '스탠딩',
  category: '스탠딩',
}));

/** One table at dinner. */
export const TABLE = [
  {
    ...UNITS[0],
    kind: 'TABLE',
    section: '창가',
    row: '1',
    label: '13',
    category: 'Window',
    price: won(20_000),
  },
];

/** A payment of the hold. */
export const payment = (change = {}) => ({
  id: PAYMENT,
  holdId: HOLD,
  orderId: PAYMENT,
  earlierOrderIds: [],
  orderName: '겨울밤의 현악 사중주 × 2',
  amount: won(154_000),
  state: 'READY',
  checkoutUrl: '',
  bookingId: '',
  failureCode: '',
  failureMessage: '',
  changedAt: inMillis(-MINUTE),
  refunds: [],
  ...change,
});

/** All of the money on its way back, or returned. */
export const refund = (state) => ({
  amount: won(154_000),
  state,
  requestedAt: inMillis(-MINUTE),
  changedAt: inMillis(-MINUTE / 2),
});

/** Two held seats of the sale that is open, for so many more seconds. */
export const hold = (world, seconds, change = {}) => ({
  id: HOLD,
  sessionId: world.openSale.session,
  saleId: world.openSale.sale,
  state: 'ACTIVE',
  units: UNITS,
  total: won(154_000),
  due: change.total ?? won(154_000),
  moves: '',
  heldUntil: inMillis(seconds * 1000),
  now: inMillis(0),
  payments: [],
  testPayment: true,
  ...change,
});

/** A booking that takes place so many days from now. */
export const booking = (days, change = {}) => ({
  id: BOOKING,
  code: '7KQ4M2XZ',
  state: 'CONFIRMED',
  custody: 'OWN',
  paid: true,
  session: {
    id: '01980000-0000-7000-8000-00000000000d',
    offeringId: '01980000-0000-7000-8000-00000000000e',
    layoutId: '01980000-0000-7000-8000-00000000000f',
    saleId: '',
    startsAt: inMillis(days * DAY),
    endsAt: inMillis(days * DAY + 120 * MINUTE),
    businessDay: '2026-12-24',
    zone: 'Asia/Seoul',
    calledOff: '',
    earlierDates: [],
  },
  offering: {
    id: '01980000-0000-7000-8000-00000000000e',
    title: { ko: '겨울밤의 현악 사중주', en: 'A String Quartet on a Winter Night' },
  },
  place: {
    id: '01980000-0000-7000-8000-000000000010',
    name: { ko: '한줄 아트홀', en: 'Hanjul Arts Hall' },
    address: { ko: '서울 중구 세종대로 110', en: '110 Sejong-daero, Jung-gu, Seoul' },
    zone: 'Asia/Seoul',
  },
  units: UNITS,
  cancelledUnits: [],
  total: won(154_000),
  kept: won(0),
  paymentId: PAYMENT,
  confirmedAt: inMillis(-3 * DAY),
  dateAnswer: 'NONE',
  ...change,
});

/** What a booking says whose session was given another date, two weeks later. */
export const moved = (dateAnswer, freeDays = 27) => ({
  dateAnswer,
  session: {
    ...booking(28).session,
    earlierDates: [
      {
        startsAt: inMillis(14 * DAY),
        endsAt: inMillis(14 * DAY + 120 * MINUTE),
        reason: '태풍이 지나갈 때까지 공연을 미룹니다.',
        changedAt: inMillis(-60 * MINUTE),
        freeUntil: inMillis(freeDays * DAY),
      },
    ],
  },
});

/** The receipt of that booking. */
export const receipt = (change = {}) => ({
  number: '20261126-7KQ4M2XZ',
  booking: booking(28),
  paid: won(154_000),
  orderId: PAYMENT,
  method: 'CARD',
  instrument: '94100012****789*',
  approvalNumber: '30412788',
  approvedAt: inMillis(-3 * DAY),
  differences: [],
  refunds: [],
  testPayment: true,
  ...change,
});

/** What comes back for these units while that share of the price holds. */
export const quote = (percent, units = UNITS) => {
  const price = units.reduce((sum, unit) => sum + unit.price.amount, 0);
  const step = (share, days) => ({
    percent: share,
    refund: won((price * share) / 100),
    until: inMillis(days * DAY),
  });
  const steps = [step(100, 2), step(50, 3), step(0, 4)].filter((one) => one.percent <= percent);
  return {
    bookingId: BOOKING,
    units,
    whole: units.length === UNITS.length,
    price: won(price),
    refund: steps[0].refund,
    percent,
    steps,
    now: inMillis(0),
  };
};

/** What happened to a booking that was given back. */
export const history = ({ state, cancelledUnits, session }) => {
  const line = (days, kind, change = {}) => ({
    at: inMillis(-days * DAY),
    kind,
    by: 'GUEST',
    reason: '',
    units: [],
    movedTo: [],
    refund: won(0),
    byHand: false,
    from: '',
    to: '',
    dates: [],
    ...change,
  });
  const inPart = line(2, 'UNITS_CANCELLED', { units: cancelledUnits, refund: won(38_500) });
  const off = session.calledOff ? { by: 'ORGANISER', reason: session.calledOff } : {};
  return list(
    line(3, 'CONFIRMED'),
    ...(cancelledUnits.length > 0 ? [inPart] : []),
    ...(state === 'CANCELLED' ? [line(1, 'CANCELLED', { refund: won(154_000), ...off })] : []),
  );
};

/** One sign-in. */
export const signIn = (number, browser, platform, current = false) => ({
  id: `01980000-0000-7000-8000-0000000002${number}0`,
  device: { browser, platform },
  signedInAt: inMillis(-number * DAY),
  lastUsedAt: inMillis(-number * 37 * MINUTE),
  current,
});

/** Whether a booking can change to other seats; not, unless something is changed. */
export const move = (change = {}) => ({
  json: { bookingId: BOOKING, possible: false, until: inMillis(27 * DAY), ...change },
});

/** How handing a booking over stands; the state in which a page says nothing of it, unless something is changed. */
export const transfer = (change = {}) => ({
  json: { bookingId: BOOKING, possible: false, links: [], ...change },
});

/** The end of a link that is on its way. */
export const linkOut = () => ({ madeAt: inMillis(-3 * MINUTE), expiresAt: inMillis(7 * DAY) });

export const list = (...items) => ({ json: { items, next: '' } });

export const DECLINED = problem(409, 'PAYMENT_DECLINED', '결제가 거절되었습니다.', {
  failureCode: 'REJECT_CARD_PAYMENT',
});
export const GATEWAY_AWAY = {
  ...problem(
    503,
    'GATEWAY_AWAY',
    '결제사가 응답하지 않습니다. 결제되지 않았으며, 잠시 뒤 다시 시도해 주세요.',
  ),
  headers: { 'Retry-After': '5' },
};
export const HOLD_ENDED = problem(410, 'HOLD_ENDED', '잡아 둔 시간이 끝났습니다. 다시 골라 주세요.');
export const TOO_LATE = problem(
  409,
  'PAID_TOO_LATE',
  '결제가 끝났을 때는 고르신 것이 이미 다른 분께 넘어갔습니다.',
);
export const ALREADY_CHECKED_IN = problem(
  409,
  'ALREADY_CHECKED_IN',
  '이미 입장하셔서 취소하거나 바꿀 수 없습니다.',
);
export const REFUND_CHANGED = problem(409, 'REFUND_CHANGED', '그사이 환불 금액이 달라졌습니다.', {
  quote: quote(50),
});
export const NOT_FOUND = problem(404, 'NOT_FOUND', '찾으시는 것이 없습니다.');
export const BROKEN = problem(500, 'INTERNAL', '문제가 생겼습니다. 저희 쪽 잘못입니다.', {
  traceId: '4bf92f3577b34da6',
});
