import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../api/types';
import { useFormat } from '../i18n/format';
import { seatsOf } from '../seats/choice';
import { useSeatName } from '../seats/useSeatName';
import { Card } from '../ui/Card';
import type { KeptUnit } from './house';

interface KeptListProps {
  readonly layout: Layout;
  readonly kept: readonly KeptUnit[];
  readonly zone: string;
}

/** What the house keeps: which, why, and who said so. */
export function KeptList({ layout, kept, zone }: KeptListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useSeatName();
  const seats = useMemo(() => seatsOf(layout, []), [layout]);
  return (
    <Card title={t('house.kept', { count: kept.length })}>
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
