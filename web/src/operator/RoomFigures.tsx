import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { spokenWait } from '../time/duration';
import { calls, type DeskState } from './RoomChip';
import { lastMinute } from './samples';
import type { Sample } from './rooms';

interface RoomFiguresProps {
  readonly now: Sample;
  /** The samples up to now, by which a slow room is told by the minute. */
  readonly samples: readonly Sample[];
  /** How the room stands by what is ordered; the last sample may still be from before the order. */
  readonly state: DeskState;
}

/** A room that lets in fewer than this many a minute does nothing at all in most seconds. */
const SLOW = 60;

/** How a room stands now, in numbers. */
export function RoomFigures({ now, samples, state }: RoomFiguresProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { free, held, sold } = now.stock;
  const say = (seconds: number) => {
    const { unit, count } = spokenWait(seconds * 1000);
    return t(`time.${unit}`, { count });
  };
  const waitNow = () => {
    if (state === 'PAUSED') return t('room.paused');
    if (!calls(state) || !calls(now.state)) return t('room.waitUnknown');
    if (now.stock.free === 0 && now.stock.held + now.stock.sold > 0) return t('room.waitForReturn');
    if (!now.waitKnown) return t('room.waitForLeaver');
    return now.waiting === 0 && now.waitFrom === 0 ? t('room.noWait') : say(now.waitTo);
  };
  const waits = calls(state) && calls(now.state) && now.waiting > 0;
  const pace = (name: 'arrivals' | 'called') =>
    now.ratePerMinute < SLOW
      ? ([`${name}Minute`, format.number(lastMinute(samples, name)), ''] as const)
      : ([name, format.number(now[name]), ''] as const);
  const figures = [
    pace('arrivals'),
    ['waiting', format.number(now.waiting), ''],
    ['silent', format.number(now.silent), ''],
    ['overdue', format.number(now.overdue), ''],
    ['late', format.number(now.late), ''],
    [
      'inside',
      format.number(now.inside),
      t('room.of', { count: now.maxInside, shown: format.number(now.maxInside) }),
    ],
    ...(now.bearable < now.maxInside ? ([['bearable', format.number(now.bearable), '']] as const) : []),
    pace('called'),
    ['show', t('room.percent', { shown: format.number(Math.round(now.show * 100)) }), ''],
    ['heldBy', waits ? t(`room.by${now.heldBy}`) : t('room.waitUnknown'), ''],
    ['rate', format.number(now.ratePerMinute), ''],
    ['wait', waitNow(), ''],
    [
      'sold',
      format.number(sold),
      t('room.of', { count: sold + held + free, shown: format.number(sold + held + free) }),
    ],
    ['held', format.number(held), ''],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([name, value, beside]) => (
        <div key={name}>
          <dt>{t(`room.${name}`)}</dt>
          <dd className={name === 'wait' || name === 'heldBy' ? 'words' : ''}>
            {value} {beside && <span className="muted">{beside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
