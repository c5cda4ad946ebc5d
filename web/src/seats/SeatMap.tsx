import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { Drawing } from '../api/types';
import type { Shown } from './painter';
import type { Plan } from './plan';
import { SeatMapView, type Pointed } from './seatMapView';
import type { Area } from './areas';
import { useAbove } from './useAbove';
import { useAreaWords } from './useAreaWords';
import { useDescription } from './useDescription';
import { useWords } from '../i18n/words';

/** What others may ask of the map. */
export interface MapHandle {
  /** Brings seats into view. */
  readonly showSeats: (ordinals: readonly number[]) => void;
}

/** Widest that a tip gets, pixels. */
const TIP = 240;

interface SeatMapProps {
  readonly plan: Plan;
  readonly drawings: readonly Drawing[];
  readonly categories: readonly string[];
  readonly shown: Shown;
  readonly onChoose: (unitId: string) => void;
  readonly handle: Ref<MapHandle>;
  /** Areas that are sold by number, and what happens when one is pressed. */
  readonly areas?: readonly Area[];
  readonly onArea?: (areaId: string) => void;
}

/** The seats as a map. React draws its frame; the map itself is drawn once and then only touched where it changes. */
export function SeatMap(props: SeatMapProps) {
  const { plan, drawings, categories, shown, onChoose, handle, areas = NO_AREAS, onArea } = props;
  const { t } = useWords();
  const describe = useDescription();
  const host = useRef<HTMLDivElement>(null);
  const glass = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const view = useRef<SeatMapView>(undefined);
  const left = useAreaWords();
  const latest = useRef({ shown, onChoose, describe, onArea });
  latest.current = { shown, onChoose, describe, onArea };
  const [pointed, setPointed] = useState<Pointed>();
  const [place, setPlace] = useState<string>();
  const words = useMemo(
    () => ({ stage: t('seatMap.stage'), row: (label: string) => t('seats.row', { row: label }) }),
    [t],
  );
  useAbove(host);

  useEffect(() => {
    if (!host.current || !glass.current || !group.current) return;
    const root = group.current;
    const made = new SeatMapView(host.current, root, {
      glass: glass.current,
      plan,
      drawings,
      categories,
      words,
      areas,
      left,
      onArea: (areaId) => latest.current.onArea?.(areaId),
      onChoose: (unitId) => latest.current.onChoose(unitId),
      describe: (ordinal, look) => latest.current.describe(plan.seats[ordinal]!, look),
      onPoint: setPointed,
      onPlace: setPlace,
    });
    view.current = made;
    made.show(latest.current.shown);
    return () => {
      made.close();
      root.replaceChildren();
    };
  }, [plan, drawings, categories, words, areas, left]);
  useEffect(() => view.current?.show(shown), [shown, describe]);
  useImperativeHandle(handle, () => ({ showSeats: (ordinals) => view.current?.showSeats(ordinals) }), []);

  return (
    <div className="map">
      <div className="map-window" ref={host} data-near="false">
        <div className="map-sheet">
          <svg role="group" aria-label={t('seatMap.label')} aria-describedby="map-how">
            <g ref={group} />
          </svg>
        </div>
        <div className="map-glass" ref={glass} />
        {pointed && <Tip pointed={pointed} />}
      </div>
      <p className="unseen" id="map-how">
        {t('seatMap.keys')}
      </p>
      {place && <p className="map-place">{place}</p>}
      <div className="map-tools">
        <button
          className="secondary"
          aria-label={t('seatMap.nearer')}
          onClick={() => view.current?.zoom(1.6)}
        >
          <Sign d="M6 12h12M12 6v12" />
        </button>
        <button
          className="secondary"
          aria-label={t('seatMap.farther')}
          onClick={() => view.current?.zoom(1 / 1.6)}
        >
          <Sign d="M6 12h12" />
        </button>
        <button className="secondary" aria-label={t('seatMap.all')} onClick={() => view.current?.showAll()}>
          <Sign d="M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4" />
        </button>
      </div>
      {plan.sections.length > 1 && (
        <SectionSelect plan={plan} onSelect={(index) => view.current?.showSection(index)} />
      )}
    </div>
  );
}

const NO_AREAS: readonly Area[] = [];

/** What the mouse points at; kept inside the window. */
function Tip({ pointed: { name, at, room } }: { readonly pointed: Pointed }) {
  const half = Math.min(TIP / 2, room / 2);
  const left = Math.min(room - half, Math.max(half, at.x));
  return (
    <p
      className={at.y < TIP / 2 ? 'map-tip below' : 'map-tip'}
      style={{ left, top: at.y }}
      aria-hidden="true"
    >
      {name}
    </p>
  );
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

interface SectionSelectProps {
  readonly plan: Plan;
  readonly onSelect: (index: number) => void;
}

function SectionSelect({ plan, onSelect }: SectionSelectProps) {
  const { t } = useWords();
  return (
    <select
      className="map-sections"
      aria-label={t('seatMap.toSection')}
      value=""
      onChange={(event) => onSelect(Number(event.target.value))}
    >
      <option value="" disabled>
        {t('seatMap.toSection')}
      </option>
      {plan.sections.map(({ name }, index) => (
        <option key={name} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}
