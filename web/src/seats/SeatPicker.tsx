import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Layout, Offering, Sale, Session } from '../api/types';
import { useSaleState } from '../catalog/useSaleState';
import { loadPart } from '../parts';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import { Loaded } from '../ui/Loading';
import type { Cells } from './availability';
import { areaAnchor, areasOf, countOf } from './areas';
import { Basket } from './Basket';
import { seatsOf, withoutAreas, type Choice } from './choice';
import { isOutside } from './entry';
import { Finder } from './Finder';
import { Legend, Shapes } from './Legend';
import { LimitNote, SoldOut, Stale } from './PickerNotes';
import { Pass, ToLine } from './Pass';
import { planOf } from './plan';
import { SeatMap, type MapHandle } from './SeatMap';
import { SeatsLost, useInstead } from './SeatsLost';
import { useAllowance } from './useAllowance';
import { useCells } from './useCells';
import { useChoice } from './useChoice';
import { useCounts } from './useCounts';
import { useEntered } from './useEntered';
import { useHolding } from './useHolding';
import { useShown } from './useShown';
import { useWide } from './useWide';
import { Views, type ViewName } from './Views';

/** On a phone the map is seen first, and the list lies behind it. */
const SeatList = lazy(async () => ({
  default: (await loadPart(() => import('./SeatList'))).SeatList,
}));

/** What is needed once something was refused; it is loaded meanwhile, so that it is there when the network is not. */
const refused = () => loadPart(() => import('./HoldRefused'));
const HoldRefused = lazy(async () => ({ default: (await refused()).HoldRefused }));

/** Most halls have seats alone, and need none of it. */
const Areas = lazy(async () => {
  const { Areas: part } = await loadPart(() => import('./Areas'));
  return { default: part };
});

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
  const { query, stale, heardAt } = useCells(found.session.id);
  return (
    <>
      {stale && query.data && <Stale heardAt={heardAt} />}
      <Loaded query={query}>{(cells) => <Picker found={found} sale={sale} cells={cells} />}</Loaded>
    </>
  );
}

function Picker({ found, sale, cells }: SeatPickerProps & { readonly cells: Cells }) {
  const { session } = found;
  const { t } = useWords();
  const layout = useMemo(() => withoutAreas(found.layout), [found.layout]);
  const allowance = useAllowance(sale);
  const limit = allowance.left;
  const { state } = useSaleState(sale);
  const seats = useMemo(() => seatsOf(layout, sale.prices), [layout, sale.prices]);
  const areas = useMemo(() => areasOf(found.layout, sale.prices), [found.layout, sale.prices]);
  const plan = useMemo(() => planOf(layout, seats), [layout, seats]);
  const wheelchair = useMemo(() => plan.seats.some((seat) => seat.accessible), [plan]);
  const categories = useMemo(() => sale.prices.map((price) => price.category), [sale.prices]);
  const tones = useMemo(
    () => new Map(categories.map((category, tone) => [category, tone % 6])),
    [categories],
  );
  const [only, setOnly] = useState<ReadonlySet<string>>();
  const map = useRef<MapHandle>(null);
  const showOnMap = (units: Choice) =>
    map.current?.showSeats(units.flatMap((id) => seats.get(id)?.ordinal ?? []));

  const { hold, holdBest, again, wished, signedIn, busy, error } = useHolding({
    sessionId: session.id,
    onHeld: () => {
      choose([]);
      clear();
    },
    onLost: (gone) => {
      drop(gone);
      showOnMap([...gone.seats, ...(gone.instead ?? [])]);
    },
  });
  const entered = useEntered(sale, error);
  /** Whether anything can be held now; otherwise nothing says that it could. */
  const open = state === 'OPEN' && (entered.entry === 'FREE' || entered.entry === 'INSIDE');
  const { counts, shrunk, count, clear } = useCounts({ sessionId: session.id, cells, holding: busy });
  const counted = countOf(counts);
  const { choice, lost, full, toggle, drop, choose } = useChoice({
    sessionId: session.id,
    seats,
    cells,
    limit: limit - counted,
    holding: busy,
  });
  const instead = useInstead(session.id, lost);
  useEffect(() => void refused().catch(() => undefined), []);
  const wide = useWide();
  const [view, setView] = useState<ViewName>('map');
  const press = useSteady(toggle);
  const shown = useShown({ seats, cells, choice, lost: lost?.seats, offered: instead, only, counts });
  const take = (units: Choice) => {
    choose(units);
    showOnMap(units);
    if (lost?.instead && open) hold(units, counts);
  };
  const seated = seats.size > 0;
  const finder = seated && limit > 0 && (
    <Finder
      sessionId={session.id}
      seats={seats}
      limit={limit}
      only={only}
      choice={choice}
      busy={busy}
      onHold={open ? holdBest : undefined}
      onFound={(units) => {
        choose(units);
        showOnMap(units);
      }}
    />
  );
  const byNumber = areas.length > 0 && (
    <Suspense>
      <Areas
        areas={areas}
        cells={cells}
        counts={counts}
        more={limit - counted - choice.length}
        tones={tones}
        only={only}
        shrunk={shrunk}
        onCount={count}
      />
    </Suspense>
  );
  // On a phone, more than one of them would push the map under the dock; from the map a press leads to them.
  const areasLater = seated && !wide && areas.length > 1;
  return (
    <>
      <Pass entered={entered} state={state} sessionId={session.id} chosen={choice.length + counted > 0} />
      <SoldOut sessionId={session.id} seats={seats} cells={cells} offeringId={found.offering.id} />
      <div className="choose-by">
        <Legend prices={sale.prices} only={only} onOnly={setOnly} />
        {finder}
        {areasLater && (
          <Button kind="plain" onClick={() => showArea(areas[0]!.id)}>
            {t('areas.below', { count: areas.length })}
          </Button>
        )}
      </div>
      {!areasLater && byNumber}
      {seated && (
        <Views
          wide={wide}
          chosen={view}
          onChoose={setView}
          map={
            <>
              <SeatMap
                plan={plan}
                drawings={layout.drawings}
                categories={categories}
                shown={shown}
                onChoose={press}
                handle={map}
                areas={areas}
                onArea={showArea}
              />
              <Shapes wheelchair={wheelchair} />
            </>
          }
          list={
            <Suspense>
              <SeatList
                layout={layout}
                seats={seats}
                cells={cells}
                choice={choice}
                lost={lost?.seats ?? NONE}
                tones={tones}
                only={only}
                onToggle={press}
                seen={wide || view === 'list'}
              />
            </Suspense>
          }
        />
      )}
      {areasLater && byNumber}
      <div className="dock">
        {lost && (
          <SeatsLost
            lost={lost}
            instead={instead}
            seats={seats}
            kept={choice.length}
            onKeep={open ? () => hold(choice, counts) : undefined}
            busy={busy}
            onTake={take}
          />
        )}
        {full && <LimitNote allowance={allowance} />}
        {error && !(isOutside(error) && entered.entry !== 'FREE') && (
          <Suspense>
            <HoldRefused error={error} onRetry={again} wished={wished} onHoldBest={holdBest} />
          </Suspense>
        )}
        <Basket
          choice={choice}
          allowance={allowance}
          seats={seats}
          counts={counts}
          areas={areas}
          sale={sale}
          zone={session.zone}
          signedIn={signedIn}
          busy={busy}
          waits={lost !== undefined}
          instead={
            state === 'OPEN' && !open ? <ToLine entered={entered} sessionId={session.id} /> : undefined
          }
          onRemove={toggle}
          onNone={(area) => count(area, 0)}
          onHold={() => hold(choice, counts)}
        />
      </div>
    </>
  );
}

const NONE: Choice = [];

/** An area of the map was pressed: how many of it are wanted is said beside its name. */
function showArea(areaId: string): void {
  const row = document.getElementById(areaAnchor(areaId));
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('button:last-of-type')?.focus({ preventScroll: true });
}

/** A function that stays the same object while what it does follows the latest render, so that rows need not be drawn again. */
function useSteady<A>(latest: (argument: A) => void): (argument: A) => void {
  const current = useRef(latest);
  current.current = latest;
  return useCallback((argument: A) => current.current(argument), []);
}
