import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { suggestion, type BestWish } from '../api/endpoints';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { ProblemNote } from '../ui/ProblemNote';
import { sumOf, type Choice, type Seat } from './choice';
import { findingOf, isStill, longestRow, seenWith, type Finding } from './finding';
import { useGroupName } from './useGroupName';
import { thingOf, useWords } from '../i18n/words';

interface FinderProps {
  readonly sessionId: string;
  readonly seats: ReadonlyMap<string, Seat>;
  /** Most units that one person may take. */
  readonly limit: number;
  /** Categories that are looked at; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  /** What is chosen now. */
  readonly choice: Choice;
  readonly onFound: (units: Choice) => void;
  /** True while something is being held. */
  readonly busy: boolean;
  /** Holds the best at once, whatever they are then; undefined while nothing can be held. */
  readonly onHold: ((best: BestWish) => void) | undefined;
}

const FIND = {
  SEAT: 'seatMap.find',
  TABLE: 'seatMap.findTable',
  CONNECTOR: 'seatMap.findCharger',
  AREA: 'seatMap.find',
} as const;

/** Most people that a table is looked for. */
const MOST_PEOPLE = 12;

/** Finds the best seats beside each other, or a table that is large enough, for those who want to be done. */
export function Finder(props: FinderProps) {
  const { sessionId, seats, limit, only, choice, onFound, busy, onHold } = props;
  const { t } = useWords();
  const format = useFormat();
  const groupName = useGroupName();
  const thing = useMemo(() => thingOf(seats.values()), [seats]);
  const tables = thing === 'TABLE';
  const most = useMemo(
    () =>
      tables
        ? Math.min(MOST_PEOPLE, largestOf(seats))
        : Math.max(1, Math.min(limit, longestRow(seats.values(), only))),
    [tables, seats, limit, only],
  );
  const wheelchair = useMemo(() => !tables && [...seats.values()].some(isWheelchairSeat), [tables, seats]);
  const [finding, setFinding] = useState<Finding>();
  const [asked, setWanted] = useState(2);
  const wanted = Math.min(asked, most);
  const [accessible, setAccessible] = useState(0);
  const wish: BestWish = {
    units: tables ? 1 : wanted,
    people: wanted,
    ...(accessible ? { accessible } : {}),
    ...(only ? { categories: [...only] } : {}),
  };
  const choose = (option: string) => {
    const [count, places] = option.split('/').map(Number);
    find.reset();
    setWanted(count ?? 1);
    setAccessible(places ?? 0);
  };
  const seen = useRef<Choice>([]);
  const find = useMutation({
    mutationFn: (except: Choice) => suggestion(sessionId, wish, except),
    onSuccess: ({ units }, except) => {
      const ids = units.map((unit) => unit.unitId);
      seen.current = seenWith(ids, except);
      if (ids.length === 0) return;
      setFinding((last) => findingOf(ids, choice, last));
      onFound(ids);
    },
  });
  const another = (find.variables ?? []).length > 0;
  const gone = finding && isStill(choice, finding) ? finding.replaced : [];
  const takeBack = () => {
    onFound(gone);
    setFinding(undefined);
    find.reset();
  };
  const found = find.data?.units.flatMap((unit) => seats.get(unit.unitId) ?? []);
  const total =
    found &&
    sumOf(
      found.map(({ id }) => id),
      seats,
    );
  return (
    <div className="finder">
      <div className="finder-row">
        <select
          aria-label={t(tables ? 'seatMap.people' : 'seatMap.together')}
          value={`${wanted}/${accessible}`}
          onChange={(event) => choose(event.target.value)}
        >
          {counts(most).map((count) => (
            <option key={count} value={`${count}/0`}>
              {tables
                ? t('seatMap.forPeople', { count })
                : count === 1
                  ? t('seatMap.single')
                  : t('seatMap.seatsTogether', { count })}
            </option>
          ))}
          {wheelchair &&
            counts(most).map((count) => (
              <option key={count} value={`${count}/1`}>
                {t('best.withWheelchair', { count })}
              </option>
            ))}
        </select>
        <Button kind="secondary" busy={find.isPending} onClick={() => find.mutate(NOTHING)}>
          {t(FIND[thing])}
        </Button>
        {onHold && (
          <Button kind="secondary" busy={busy} onClick={() => onHold(wish)}>
            {t('best.hold')}
          </Button>
        )}
      </div>
      <p className="small" role="status">
        {found &&
          (found.length > 0
            ? [t('seatMap.found', { seats: groupName(found) }), total && format.money(total)]
                .filter(Boolean)
                .join(' · ')
            : another
              ? t('seatMap.noOther')
              : !tables && wanted === 1
                ? t('best.noneLeft')
                : t(only ? 'seatMap.noneInCategory' : 'seatMap.noneTogether', { count: wanted }))}
        {found && (found.length > 0 || another) && (
          <>
            {' '}
            <Button kind="plain" busy={find.isPending} onClick={() => find.mutate(seen.current)}>
              {t('seatMap.another')}
            </Button>
          </>
        )}
      </p>
      {gone.length > 0 && (
        <p className="small replaced" role="status">
          {t('seatMap.inPlaceOf', { seats: groupName(gone.flatMap((id) => seats.get(id) ?? [])) })}{' '}
          <Button kind="plain" onClick={takeBack}>
            {t('frame.undo')}
          </Button>
        </p>
      )}
      {find.isError && (
        <ProblemNote error={find.error} onRetry={() => find.mutate(find.variables ?? NOTHING)} />
      )}
    </div>
  );
}

const NOTHING: Choice = [];

const counts = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

const isWheelchairSeat = (seat: Seat) => seat.accessible && seat.price !== undefined;

function largestOf(seats: ReadonlyMap<string, Seat>): number {
  return Math.max(1, ...[...seats.values()].map((seat) => seat.capacity));
}
