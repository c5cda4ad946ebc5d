import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoryPrice, Layout } from '../api/types';
import { hasCode, Problem } from '../api/problem';
import { useFormat } from '../i18n/format';
import { areaName, areasOf, type Area } from '../seats/areas';
import type { Cells, Pool } from '../seats/availability';
import { useAreaWords } from '../seats/useAreaWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { CheckedForm } from '../ui/CheckedForm';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { Loaded } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { houseAreasOf, keepOfArea, type KeptArea } from './house';

interface HouseAreasProps {
  readonly layout: Layout;
  readonly prices: readonly CategoryPrice[];
  readonly cells: Cells;
  readonly session: string;
  readonly zone: string;
}

/** How many the house keeps of each area that is sold by number. */
export function HouseAreas({ layout, prices, cells, session, zone }: HouseAreasProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const areas = useMemo(() => areasOf(layout, prices).filter(({ price }) => price), [layout, prices]);
  const key = ['desk', 'house-areas', session];
  const kept = useQuery({
    queryKey: key,
    queryFn: () => houseAreasOf(session),
    enabled: areas.length > 0,
  });
  if (areas.length === 0) return null;
  return (
    <Card title={t('house.areas')}>
      <p className="muted">{t('house.areaWhat')}</p>
      <Loaded query={kept}>
        {({ items }) => (
          <ul className="house-kept">
            {areas.map((area) => {
              const own = items.find(({ unitId }) => unitId === area.id);
              return (
                <li key={area.id}>
                  <AreaForm
                    key={own?.at ?? ''}
                    {...{ area, session, zone }}
                    kept={own}
                    pool={cells.pools.get(area.id)}
                    onDone={(list) => client.setQueryData(key, list)}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

interface AreaFormProps {
  readonly area: Area;
  readonly session: string;
  readonly zone: string;
  readonly kept: KeptArea | undefined;
  readonly pool: Pool | undefined;
  readonly onDone: (list: Awaited<ReturnType<typeof keepOfArea>>) => void;
}

function AreaForm({ area, session, zone, kept, pool, onDone }: AreaFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = useAreaWords();
  const order = useMutation({
    mutationFn: (wish: { readonly count: number; readonly reason: string }) =>
      keepOfArea(session, { unitId: area.id, ...wish }),
    onSuccess: (list) => {
      onDone(list);
      toasts.say(t('house.areaSaved'));
    },
  });
  const complaint = (field: string) =>
    order.error instanceof Problem ? order.error.fieldMessage(field) : '';
  const said = complaint('count') || complaint('reason');
  return (
    <CheckedForm
      className="house-order"
      aria-label={areaName(area)}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        order.mutate({ count: Number(textOf(typed, 'count')), reason: textOf(typed, 'reason').trim() });
      }}
    >
      <p className="strong">{areaName(area)}</p>
      <p className="small muted">
        {left(pool)} · {t('house.kept', { count: kept?.count ?? 0 })}
      </p>
      {kept && (
        <p className="small">
          {kept.reason}
          <br />
          <span className="muted">
            {kept.by} · {format.shortMoment(kept.at, zone)}
          </span>
        </p>
      )}
      <Field
        label={t('house.howMany')}
        name="count"
        type="number"
        inputMode="numeric"
        required
        min={0}
        max={area.capacity}
        step={1}
        defaultValue={kept?.count ?? 0}
        complaint={complaint('count')}
      />
      <Field label={t('house.reason')} name="reason" maxLength={200} complaint={complaint('reason')} />
      {order.error && !said && (
        <ProblemNote error={order.error}>
          {hasCode(order.error, 'POOL_SHORT') && (
            <span>{t('house.couldKeep', { count: order.error.numberFact('left') })}</span>
          )}
        </ProblemNote>
      )}
      <Button type="submit" kind="secondary" busy={order.isPending}>
        {t('house.keepSoMany')}
      </Button>
    </CheckedForm>
  );
}
