import { Fragment, memo, useMemo, useState, type KeyboardEvent } from 'react';
import type { LayoutRow, LayoutSection, LayoutUnit } from '../api/types';
import { useFormat } from '../i18n/format';
import { walk } from './arrows';
import { FREE, HELD, type Cells } from './availability';
import { freeCount, type Choice, type Seat } from './choice';
import { SeatRow } from './SeatRow';
import { Swatch } from './Swatch';
import { useWords } from '../i18n/words';

interface SeatSectionProps {
  readonly section: LayoutSection;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly cells: Cells;
  readonly choice: Choice;
  /** Seats that somebody else has just taken. */
  readonly lost: Choice;
  /** Categories in the order of their prices; decides the colours. */
  readonly tones: ReadonlyMap<string, number>;
  readonly startOpen: boolean;
  readonly onToggle: (unitId: string) => void;
}

/**
 * One section that folds open to its rows. Tab stops once in it; arrow keys walk over the seats. Drawn again only when one of
 * its own seats changes.
 */
export const SeatSection = memo(function SeatSection({
  section,
  seats,
  cells,
  choice,
  lost,
  tones,
  startOpen,
  onToggle,
}: SeatSectionProps) {
  const { t } = useWords();
  const format = useFormat();
  const [open, setOpen] = useState(startOpen);
  const [walked, setWalked] = useState<string>();
  const units = unitsOf(section);
  const grid = useMemo(() => section.rows.map((row) => row.units.map((unit) => unit.id)), [section]);
  const stop = walked ?? units.find((unit) => cells.states[unit.ordinal] === FREE)?.id ?? units[0]?.id;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = (event.target as HTMLElement).dataset['unit'];
    const to = from && walk(grid, from, event.key);
    if (!to) return;
    event.preventDefault();
    setWalked(to);
    event.currentTarget.querySelector<HTMLElement>(`[data-unit="${to}"]`)?.focus();
  };
  const free = freeCount(units, cells);
  return (
    <details className="section" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{section.name}</span>
        <span className="muted">{t('seats.free', { count: free, shown: format.number(free) })}</span>
      </summary>
      {open && (
        <div onKeyDown={onKeyDown}>
          {section.rows.map((row, index) => (
            <Fragment key={row.label}>
              {categoriesOf(row) !== categoriesOf(section.rows[index - 1]) && (
                <RowPrices row={row} seats={seats} tones={tones} />
              )}
              <SeatRow
                label={row.label}
                onToggle={onToggle}
                views={row.units.flatMap((unit) => {
                  const seat = seats.get(unit.id);
                  if (!seat) return [];
                  const state = cells.states[unit.ordinal] ?? FREE;
                  const isLost = lost.includes(unit.id);
                  return {
                    seat,
                    state: isLost && state === FREE ? HELD : state,
                    chosen: choice.includes(unit.id),
                    lost: isLost,
                    tabStop: unit.id === stop,
                    tone: tones.get(unit.category) ?? 0,
                  };
                })}
              />
            </Fragment>
          ))}
        </div>
      )}
    </details>
  );
}, sameSection);

function sameSection(before: SeatSectionProps, after: SeatSectionProps): boolean {
  const same =
    before.section === after.section &&
    before.seats === after.seats &&
    before.tones === after.tones &&
    before.onToggle === after.onToggle;
  return (
    same &&
    unitsOf(after.section).every(
      ({ id, ordinal }) =>
        before.cells.states[ordinal] === after.cells.states[ordinal] &&
        before.choice.includes(id) === after.choice.includes(id) &&
        before.lost.includes(id) === after.lost.includes(id),
    )
  );
}

const unitsKept = new WeakMap<LayoutSection, readonly LayoutUnit[]>();

/** The units of a section; they never change, so they are gathered once. */
function unitsOf(section: LayoutSection): readonly LayoutUnit[] {
  const kept = unitsKept.get(section);
  if (kept) return kept;
  const units = section.rows.flatMap((row) => row.units);
  unitsKept.set(section, units);
  return units;
}

/** Categories of a row as one text, to tell where they change from row to row. */
const categoriesOf = (row: LayoutRow | undefined) =>
  row ? [...new Set(row.units.map((unit) => unit.category))].join('\n') : '';

interface RowPricesProps {
  readonly row: LayoutRow;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly tones: ReadonlyMap<string, number>;
}

/** Category and price of the rows that follow. */
function RowPrices({ row, seats, tones }: RowPricesProps) {
  const format = useFormat();
  const first = new Map(row.units.map((unit) => [unit.category, seats.get(unit.id)]));
  return (
    <p className="row-prices small">
      {[...first].map(([category, seat]) => (
        <span key={category}>
          <Swatch tone={tones.get(category) ?? 0} look="free" /> {category}{' '}
          {seat?.price && <span className="muted">{format.money(seat.price)}</span>}
        </span>
      ))}
    </p>
  );
}
