import { useMemo, useRef, useState } from 'react';
import type { CategoryPrice, Layout } from '../api/types';
import type { Cells } from '../seats/availability';
import { seatsOf, sifted, toggled, withoutAreas, type Choice } from '../seats/choice';
import { planOf } from '../seats/plan';
import { SeatList } from '../seats/SeatList';
import { SeatMap, type MapHandle } from '../seats/SeatMap';
import { useShown } from '../seats/useShown';
import { useWide } from '../seats/useWide';
import { Views, type ViewName } from '../seats/Views';

interface MoveMapProps {
  readonly layout: Layout;
  readonly prices: readonly CategoryPrice[];
  readonly cells: Cells;
  readonly choice: Choice;
  /** How many are to be chosen. */
  readonly many: number;
  readonly onChoose: (choice: Choice) => void;
}

/** As many free seats as are given for them, on the map or in the list. */
export function MoveMap({ layout: whole, prices, cells, choice, many, onChoose }: MoveMapProps) {
  const layout = useMemo(() => withoutAreas(whole), [whole]);
  const categories = useMemo(() => prices.map(({ category }) => category), [prices]);
  const seats = useMemo(() => seatsOf(layout, prices), [layout, prices]);
  const plan = useMemo(() => planOf(layout, seats), [layout, seats]);
  const tones = useMemo(() => new Map(categories.map((name, tone) => [name, tone % 6])), [categories]);
  const { lost } = useMemo(() => sifted(choice, seats, cells), [choice, seats, cells]);
  const map = useRef<MapHandle>(null);
  const wide = useWide();
  const [view, setView] = useState<ViewName>('map');
  const shown = useShown({ seats, cells, choice, lost, offered: undefined, only: undefined });
  const toggle = (id: string) => onChoose(toggled(choice, id, many));
  return (
    <Views
      wide={wide}
      chosen={view}
      onChoose={setView}
      map={
        <SeatMap {...{ plan, categories, shown }} drawings={layout.drawings} onChoose={toggle} handle={map} />
      }
      list={
        <SeatList
          {...{ layout, seats, choice, tones, cells, lost }}
          only={undefined}
          onToggle={toggle}
          seen={wide || view === 'list'}
        />
      }
    />
  );
}
