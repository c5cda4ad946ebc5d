import { memo, useMemo } from 'react';
import type { Layout } from '../api/types';
import { FREE, type Cells } from './availability';
import type { Choice, Seat } from './choice';
import { SeatSection } from './SeatSection';

interface SeatListProps {
  readonly layout: Layout;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly cells: Cells;
  readonly choice: Choice;
  readonly lost: Choice;
  /** Categories in the order of their prices; decides the colours. */
  readonly tones: ReadonlyMap<string, number>;
  /** Categories that are looked at; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  readonly onToggle: (unitId: string) => void;
  /** False while it is behind the map; it stands still then. */
  readonly seen: boolean;
}

const unseen = (_: SeatListProps, after: SeatListProps) => !after.seen;

/** The seats as a list by section and row. */
export const SeatList = memo(function SeatList({
  layout,
  seats,
  cells,
  choice,
  lost,
  tones,
  only,
  onToggle,
}: SeatListProps) {
  const sections = useMemo(
    () =>
      layout.sections.map((section) => ({
        ...section,
        rows: section.rows.filter((row) => !only || row.units.some((unit) => only.has(unit.category))),
      })),
    [layout, only],
  );
  const firstFree = sections.findIndex((section) =>
    section.rows.some((row) => row.units.some((unit) => cells.states[unit.ordinal] === FREE)),
  );
  return (
    <>
      {sections.map(
        (section, index) =>
          section.rows.length > 0 && (
            <SeatSection
              key={section.name}
              section={section}
              seats={seats}
              cells={cells}
              choice={choice}
              lost={lost}
              tones={tones}
              startOpen={index === Math.max(0, firstFree)}
              onToggle={onToggle}
            />
          ),
      )}
    </>
  );
}, unseen);
