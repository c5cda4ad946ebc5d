import { memo } from 'react';
import { FREE } from './availability';
import type { Seat } from './choice';
import { useDescription } from './useDescription';
import { useWords } from '../i18n/words';

/** What a seat shows: the state of its cell, or that this guest has chosen it. */
export interface SeatView {
  readonly seat: Seat;
  readonly state: number;
  readonly chosen: boolean;
  /** Somebody else has just taken it from under this guest's hands. */
  readonly lost: boolean;
  /** The one seat of its section that the Tab key stops at; arrows go on from there. */
  readonly tabStop: boolean;
  /** Which of the sale's categories it belongs to, for its colour. */
  readonly tone: number;
}

interface SeatRowProps {
  readonly label: string;
  readonly views: readonly SeatView[];
  readonly onToggle: (unitId: string) => void;
}

const STATES = ['free', 'held', 'sold', 'off'] as const;

/** One row of seats as toggle buttons. Drawn again only when one of its seats changes. */
export const SeatRow = memo(function SeatRow({ label, views, onToggle }: SeatRowProps) {
  const { t } = useWords();
  /** Beside seats, which are numbers too, a bare number would not say what it is. */
  const seats = views[0]?.seat.kind === 'SEAT';
  return (
    <div className="seat-row" role="group" aria-label={t('seats.row', { row: label })}>
      <span className="row-label" aria-hidden="true">
        {seats ? t('seats.row', { row: label }) : label}
      </span>
      <div className="row-seats">
        {views.map((view) => (
          <SeatButton key={view.seat.id} view={view} onToggle={onToggle} />
        ))}
      </div>
    </div>
  );
}, sameRow);

function sameRow(before: SeatRowProps, after: SeatRowProps): boolean {
  return (
    before.onToggle === after.onToggle &&
    before.views.length === after.views.length &&
    before.views.every((view, index) => sameView(view, after.views[index]))
  );
}

function sameView(before: SeatView, after: SeatView | undefined): boolean {
  return (
    after !== undefined &&
    before.seat === after.seat &&
    before.state === after.state &&
    before.chosen === after.chosen &&
    before.lost === after.lost &&
    before.tabStop === after.tabStop
  );
}

interface SeatButtonProps {
  readonly view: SeatView;
  readonly onToggle: (unitId: string) => void;
}

function SeatButton({ view, onToggle }: SeatButtonProps) {
  const { seat, state, chosen, lost, tabStop, tone } = view;
  const described = useDescription();
  const forSale = state === FREE && seat.price !== undefined;
  const look = chosen ? 'chosen' : seat.price ? (STATES[state] ?? 'off') : 'off';
  return (
    <button
      type="button"
      className={`seat ${look} tone-${tone}${seat.accessible ? ' wheel' : ''}${lost ? ' lost' : ''}`}
      aria-pressed={chosen}
      aria-disabled={!forSale && !chosen}
      aria-label={described(seat, look)}
      tabIndex={tabStop ? 0 : -1}
      data-unit={seat.id}
      onClick={() => (forSale || chosen) && onToggle(seat.id)}
    >
      {seat.label}
    </button>
  );
}
