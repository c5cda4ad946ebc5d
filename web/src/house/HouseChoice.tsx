import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { CategoryPrice, Layout } from '../api/types';
import { Problem } from '../api/problem';
import { useWords } from '../i18n/words';
import { FREE, type Cells } from '../seats/availability';
import { seatsOf, withoutAreas, type Choice } from '../seats/choice';
import { planOf } from '../seats/plan';
import { SeatList } from '../seats/SeatList';
import { SeatMap, type MapHandle } from '../seats/SeatMap';
import { useShown } from '../seats/useShown';
import { useWide } from '../seats/useWide';
import { Views, type ViewName } from '../seats/Views';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { textOf } from '../ui/form';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { releasable } from './choosable';
import { blockSeats, releaseSeats, type KeptUnit } from './house';

interface HouseChoiceProps {
  readonly act: 'block' | 'release';
  readonly layout: Layout;
  readonly prices: readonly CategoryPrice[];
  readonly cells: Cells;
  readonly kept: readonly KeptUnit[];
  readonly session: string;
  readonly onDone: (list: Awaited<ReturnType<typeof blockSeats>>) => void;
}

/** Units to be kept or given back, on the map and in the list, with a reason. */
export function HouseChoice({ act, layout: whole, prices, cells, kept, session, onDone }: HouseChoiceProps) {
  const { t } = useWords();
  const layout = useMemo(() => withoutAreas(whole), [whole]);
  const categories = useMemo(() => prices.map(({ category }) => category), [prices]);
  const seats = useMemo(() => seatsOf(layout, prices), [layout, prices]);
  const plan = useMemo(() => planOf(layout, seats), [layout, seats]);
  const tones = useMemo(() => new Map(categories.map((name, tone) => [name, tone % 6])), [categories]);
  const open = useMemo(() => {
    const house = new Set(kept.flatMap(({ unitId }) => seats.get(unitId)?.ordinal ?? []));
    return act === 'block' ? cells : releasable(cells, house);
  }, [act, cells, kept, seats]);
  const [chosen, setChosen] = useState<Choice>([]);
  const choice = useMemo(
    () => chosen.filter((id) => open.states[seats.get(id)?.ordinal ?? -1] === FREE),
    [chosen, open, seats],
  );
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const map = useRef<MapHandle>(null);
  const wide = useWide();
  const [view, setView] = useState<ViewName>('map');
  const shown = useShown({
    seats,
    cells: open,
    choice,
    lost: undefined,
    offered: undefined,
    only: undefined,
  });
  const order = useMutation({
    mutationFn: (reason: string) =>
      (act === 'block' ? blockSeats : releaseSeats)(session, { unitIds: choice, reason }),
    onSuccess: (list) => {
      setChosen([]);
      onDone(list);
      toasts.say(t(act === 'block' ? 'house.blocked' : 'house.released'));
    },
  });
  const complaint = order.error instanceof Problem ? order.error.fieldMessage('reason') : '';
  return (
    <>
      <Views
        wide={wide}
        chosen={view}
        onChoose={setView}
        map={
          <SeatMap
            {...{ plan, categories, shown }}
            drawings={layout.drawings}
            onChoose={toggle}
            handle={map}
          />
        }
        list={
          <SeatList
            {...{ layout, seats, choice, tones }}
            cells={open}
            lost={NONE}
            only={undefined}
            onToggle={toggle}
            seen={wide || view === 'list'}
          />
        }
      />
      <CheckedForm
        className="house-order"
        onSubmit={(event) => {
          event.preventDefault();
          order.mutate(textOf(new FormData(event.currentTarget), 'reason'));
        }}
      >
        <p className="strong" aria-live="polite">
          {t('house.chosen', { count: choice.length })}
        </p>
        <Field label={t('house.reason')} name="reason" maxLength={200} complaint={complaint} />
        {order.error && !complaint && <ProblemNote error={order.error} />}
        <Button type="submit" busy={order.isPending} disabled={choice.length === 0}>
          {t(act === 'block' ? 'house.doBlock' : 'house.doRelease')}
        </Button>
      </CheckedForm>
    </>
  );
}

const NONE: Choice = [];
