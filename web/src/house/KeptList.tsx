import { useMemo } from 'react';
import type { Layout } from '../api/types';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { seatsOf } from '../seats/choice';
import { useSeatName } from '../seats/useSeatName';
import { Card } from '../ui/Card';
import type { KeptUnit } from './house';

interface KeptListProps {
  readonly layout: Layout;
  readonly kept: readonly KeptUnit[];
  readonly zone: string;
}

/** Which seats the house keeps, why, and who said so; what it keeps of areas stands beside each of them. */
export function KeptList({ layout, kept, zone }: KeptListProps) {
  const { t } = useWords();
  const format = useFormat();
  const name = useSeatName();
  const seats = useMemo(() => seatsOf(layout, []), [layout]);
  return (
    <Card title={t('house.keptSeats', { count: kept.length })}>
      {kept.length === 0 && <p className="muted">{t('house.none')}</p>}
      <ul className="house-kept">
        {kept.map((one) => {
          const seat = seats.get(one.unitId);
          return (
            <li key={one.unitId}>
              <span className="strong">{seat ? name(seat) : one.unitId}</span> {one.reason}
              <br />
              <span className="small muted">
                {one.by} · {format.shortMoment(one.at, zone)}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
