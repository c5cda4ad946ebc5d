import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { holdUnits } from '../api/endpoints';
import { hasCode } from '../api/problem';
import type { Layout, Offering, Sale, Session } from '../api/types';
import { useSignedIn } from '../session/account';
import { hereAsNext } from '../session/next';
import { Loaded } from '../ui/Loading';
import { Basket } from './Basket';
import { FREE, type Cells } from './availability';
import { seatsOf } from './choice';
import { HoldRefused, SeatsLost } from './HoldRefused';
import { Legend } from './Legend';
import { SeatSection } from './SeatSection';
import { useCells } from './useCells';
import { useChoice } from './useChoice';

/** A session with all that is needed to choose seats in it. */
export interface OnSale {
  readonly session: Session;
  readonly offering: Offering;
  readonly layout: Layout;
  /** Undefined when nothing is on sale. */
  readonly sale: Sale | undefined;
}

interface SeatPickerProps {
  readonly found: OnSale;
  readonly sale: Sale;
}

/** Choose seats and hold them. */
export function SeatPicker({ found, sale }: SeatPickerProps) {
  const cells = useCells(found.session.id);
  return <Loaded query={cells}>{(now) => <Picker found={found} sale={sale} cells={now} />}</Loaded>;
}

function Picker({ found, sale, cells }: SeatPickerProps & { readonly cells: Cells }) {
  const { t } = useTranslation();
  const sessionId = found.session.id;
  const signedIn = useSignedIn();
  const navigate = useNavigate();
  const here = hereAsNext(useLocation());
  const seats = useMemo(() => seatsOf(found.layout, sale.prices), [found.layout, sale.prices]);
  const tones = useMemo(
    () => new Map(sale.prices.map((price, tone) => [price.category, tone % 6])),
    [sale.prices],
  );
  const take = useMutation({
    mutationFn: (unitIds: readonly string[]) => holdUnits(sessionId, unitIds),
    onSuccess: (held) => {
      clear();
      void navigate(`/checkout/${held.id}`);
    },
    onError: (error) => hasCode(error, 'CELL_TAKEN') && drop(error.textFacts('taken')),
  });
  const holding = take.isPending || take.isSuccess;
  const { choice, lost, full, toggle, drop, clear } = useChoice({
    sessionId,
    seats,
    cells,
    limit: sale.unitsPerPerson,
    holding,
  });
  const press = useSteady(toggle);
  const firstFree = found.layout.sections.findIndex((section) =>
    section.rows.some((row) => row.units.some((unit) => cells.states[unit.ordinal] === FREE)),
  );
  const hold = () => (signedIn ? take.mutate(choice) : void navigate(`/sign-in?next=${here}`));
  return (
    <>
      <Legend prices={sale.prices} />
      <p className="small muted">{t('seats.howTo')}</p>
      {found.layout.sections.map((section, index) => (
        <SeatSection
          key={section.name}
          section={section}
          seats={seats}
          cells={cells}
          choice={choice}
          tones={tones}
          startOpen={index === Math.max(0, firstFree)}
          onToggle={press}
        />
      ))}
      <div className="dock">
        <SeatsLost lost={lost} seats={seats} kept={choice.length} />
        {full && (
          <p className="note" role="status">
            {t('seats.full', { count: sale.unitsPerPerson })}
          </p>
        )}
        <HoldRefused error={take.error} sale={sale} sessionId={sessionId} onRetry={hold} />
        <Basket
          choice={choice}
          seats={seats}
          limit={sale.unitsPerPerson}
          signedIn={signedIn}
          busy={holding}
          onRemove={toggle}
          onHold={hold}
        />
      </div>
    </>
  );
}

/** A function that stays the same object while what it does follows the latest render, so that rows need not be drawn again. */
function useSteady<A>(latest: (argument: A) => void): (argument: A) => void {
  const current = useRef(latest);
  current.current = latest;
  return useCallback((argument: A) => current.current(argument), []);
}
