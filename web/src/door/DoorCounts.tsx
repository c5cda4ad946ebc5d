import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { Chip } from '../ui/Chip';
import { countsAt } from './door';
import type { Door, Mark } from './types';
import { countsOf } from './verdict';

/** How often the server is asked how full it is, milliseconds. */
const EVERY = 5_000;

interface DoorCountsProps {
  readonly session: string;
  readonly door: Door;
  readonly marks: readonly Mark[];
  readonly inTouch: boolean;
}

/** How many are in of how many who are expected, on the line; and whether the server knows all of it. */
export function DoorCounts({ session, door, marks, inTouch }: DoorCountsProps) {
  const { t } = useWords();
  const { t: say } = useTranslation();
  const format = useFormat();
  const live = useQuery({
    queryKey: ['door', session, 'counts'],
    queryFn: () => countsAt(session),
    enabled: inTouch,
    refetchInterval: EVERY,
    retry: false,
  });
  const own = countsOf(door, marks);
  const heard = inTouch ? live.data : undefined;
  const expected = heard?.expected ?? own.expected;
  const inside = heard ? heard.in + marks.reduce((sum, { count }) => sum + count, 0) : own.in;
  return (
    <div className="door-counts">
      <p className="figure-block">
        <span className="label">{t('door.inside')}</span>
        <span className="figure" data-testid="inside">
          {format.number(inside)}
          <span className="unit"> / {format.number(expected)}</span>
        </span>
      </p>
      <meter
        aria-label={t('door.inside')}
        min={0}
        max={Math.max(1, expected)}
        value={Math.min(inside, expected)}
      />
      <p className="row">
        <Chip tone={inTouch ? 'good' : 'warn'} live>
          {say(inTouch ? 'door.online' : 'door.offline')}
        </Chip>
        {marks.length > 0 && (
          <Chip tone="warn" live>
            {say('door.waiting', { count: marks.length })}
          </Chip>
        )}
        <span className="small muted">{say('door.listOf', { time: format.exactTime(door.madeAt) })}</span>
      </p>
    </div>
  );
}
