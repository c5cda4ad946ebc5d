import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { spokenWait } from '../time/duration';
import type { DeskState } from './RoomChip';
import type { Sample } from './rooms';

interface RoomFiguresProps {
  readonly now: Sample;
  /** How the room stands by what is ordered; the last sample may still be from before the order. */
  readonly state: DeskState;
}

/** How a room stands now, in numbers. */
export function RoomFigures({ now, state }: RoomFiguresProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { free, held, sold } = now.stock;
  const say = (seconds: number) => {
    const { unit, count } = spokenWait(seconds * 1000);
    return t(`time.${unit}`, { count });
  };
  const waitNow = () => {
    if (state === 'PAUSED') return t('room.paused');
    if (state !== 'OPEN' || now.state !== 'OPEN') return t('room.waitUnknown');
    return now.waiting === 0 ? t('room.noWait') : say(now.waitTo);
  };
  const figures = [
    ['arrivals', format.number(now.arrivals), ''],
    ['waiting', format.number(now.waiting), ''],
    [
      'inside',
      format.number(now.inside),
      t('room.of', { count: now.maxInside, shown: format.number(now.maxInside) }),
    ],
    ['called', format.number(now.called), ''],
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
          <dd className={name === 'wait' ? 'words' : ''}>
            {value} {beside && <span className="muted">{beside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
