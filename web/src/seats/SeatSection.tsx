import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutSection } from '../api/types';
import { useFormat } from '../i18n/format';
import { walk } from './arrows';
import { FREE, type Cells } from './availability';
import { freeCount, type Choice, type Seat } from './choice';
import { SeatRow } from './SeatRow';

interface SeatSectionProps {
  readonly section: LayoutSection;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly cells: Cells;
  readonly choice: Choice;
  /** Categories in the order of their prices; decides the colours. */
  readonly tones: ReadonlyMap<string, number>;
  readonly startOpen: boolean;
  readonly onToggle: (unitId: string) => void;
}

/** One section that folds open to its rows. Tab stops once in it; arrow keys walk over the seats. */
export function SeatSection({ section, seats, cells, choice, tones, startOpen, onToggle }: SeatSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(startOpen);
  const [walked, setWalked] = useState<string>();
  const units = useMemo(() => section.rows.flatMap((row) => row.units), [section]);
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
          {section.rows.map((row) => (
            <SeatRow
              key={row.label}
              label={row.label}
              onToggle={onToggle}
              views={row.units.flatMap((unit) => {
                const seat = seats.get(unit.id);
                if (!seat) return [];
                const state = cells.states[unit.ordinal] ?? FREE;
                const tone = tones.get(unit.category) ?? 0;
                return { seat, state, chosen: choice.includes(unit.id), tabStop: unit.id === stop, tone };
              })}
            />
          ))}
        </div>
      )}
    </details>
  );
}
