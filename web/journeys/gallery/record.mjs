import { createHash, createHmac } from 'node:crypto';

/** What a line did, as anybody can check it: one that is open as the server tells it, and one that was made here. */

const KEY = Buffer.alloc(32, 7);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The seed of a tick in the first epoch. */
function seedOf(tick) {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(tick));
  return createHmac('sha256', KEY)
    .update(Buffer.concat([Buffer.from('tick'), Buffer.from([0, 1]), number]))
    .digest()
    .subarray(0, 16);
}

/** A chain of what was said: of each entry its kind, its body, and its tick if it is one. */
function chainOf(said) {
  let before = '0'.repeat(64);
  return said.map(([kind, body, tick], nth) => {
    const seed = tick === undefined ? Buffer.alloc(0) : seedOf(tick);
    const text = tick === undefined ? body : `${body} seed=${sha256(seed)}`;
    before = sha256(`${before} ${kind} ${text}`);
    return { seq: nth + 1, kind, body: text, hash: before, seed: seed.toString('hex') };
  });
}

const tick = (number, base, turns) => [
  'TICK',
  `tick=${number} base=${base} turns=${turns} parts=0:1:0:${turns}:true`,
  number,
];
const at = (time) => `at=2026-11-20T${time}Z`;

const EVENING = chainOf([
  [
    'OPEN',
    'format=1 room=r sale=s epoch=1 opensAt=2026-11-20T10:00:00Z closesAt=2026-11-20T12:00:00Z ratePerMinute=600 ' +
      `maxInside=300 tickMillis=200 graceMillis=200 config=c seeds=${sha256(KEY)}`,
  ],
  tick(10, 0, 1204),
  tick(11, 1204, 3011),
  ['MOVE', `${at('10:01:00')} from=0 to=1000 called=988 left=17,211-215 silent=40-45`],
  ['ENTRY', `${at('10:01:10')} inside=300 in=0-16,18-200`],
  [
    'MODE',
    `${at('10:02:00')} state=OPEN>PAUSED reason=결제사가 응답하지 않아요 · the payment service does not answer`,
  ],
  [
    'MODE',
    `${at('10:06:30')} state=PAUSED>OPEN ratePerMinute=600>300 reason=다시 응답해요 · it answers again`,
  ],
  [
    'RECOVER',
    `${at('10:20:00')} era=1 from=4215 to=36983 ticks=1 proofs=218 sealedFrom=11 sealedThrough=90 calledUpTo=1400 reason=database-older`,
  ],
  tick(40, 4300, 800),
  tick(95, 36983, 12),
  ['MOVE', `${at('10:21:00')} from=1400 to=1500 called=98 uncounted=2 overdue=40-45`],
  ['ENTRY', `${at('10:21:10')} inside=240 in=40-45,1400-1450`],
  ['STOCK', `${at('10:40:00')} left=SOLD_OUT`],
  ['CLOSE', `${at('12:30:00')} end=36995 calledUpTo=1500 seedKey=${KEY.toString('hex')}`],
]);

/** The record of the sale that is on, made up of these entries, to somebody who has stood there. */
const record = (entries, landmark) => async (scene) => {
  const { room } = scene.world.openSale;
  await scene.answer('**/audit?*', { json: { items: entries, next: '' } });
  const head = { at: '2026-11-20T12:40:00Z', chainHead: EVENING.at(-1).hash };
  await scene.answer('**/board', { json: head });
  await scene.answer('**/turns/me/place', { json: { tick: 10, boot: 1, round: 0, number: 0, place: 42 } });
  await scene.page.addInitScript(
    (kept) => localStorage.setItem('hanjul.heads', kept),
    JSON.stringify([[room, [[Date.parse('2026-11-20T10:02:00Z'), EVENING[4].hash]]]]),
  );
  await scene.page.goto(`/line/${room}/record`);
  await scene.page.locator(landmark).waitFor();
  await scene.page.locator('.lead').waitFor();
};

const changed = (seq, from, to) =>
  EVENING.map((entry) => (entry.seq === seq ? { ...entry, body: entry.body.replace(from, to) } : entry));

export const scenes = [
  {
    name: 'record-open',
    as: 'nobody',
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.openSale.room}/record`);
      await page.locator('.note.good').waitFor();
      await page.locator('.log li').first().waitFor();
    },
  },
  { name: 'record-over', as: 'guest', alone: true, open: record(EVENING, '.note.good') },
  {
    name: 'record-changed',
    as: 'nobody',
    alone: true,
    open: record(changed(6, 'PAUSED', 'CLOSED'), '.note.bad'),
  },
  {
    name: 'record-other-head',
    as: 'nobody',
    alone: true,
    expects: [[401, /\/turns\/me\/place$/]],
    open: async (scene) => {
      await scene.page.addInitScript(
        (kept) => localStorage.setItem('hanjul.heads', kept),
        JSON.stringify([[scene.world.openSale.room, [[1, 'ab'.repeat(32)]]]]),
      );
      await scene.page.goto(`/line/${scene.world.openSale.room}/record`);
      await scene.page.locator('.note.bad').waitFor();
    },
  },
];
