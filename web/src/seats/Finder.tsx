import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { suggestion } from '../api/endpoints';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { ProblemNote } from '../ui/ProblemNote';
import { sumOf, type Choice, type Seat } from './choice';
import { findingOf, isStill, type Finding } from './finding';
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
}

const FIND = { SEAT: 'seatMap.find', TABLE: 'seatMap.findTable', CONNECTOR: 'seatMap.findCharger' } as const;

/** Most people that a table is looked for. */
const MOST_PEOPLE = 12;

/** Finds the best seats beside each other, or a table that is large enough, for those who want to be done. */
export function Finder({ sessionId, seats, limit, only, choice, onFound }: FinderProps) {
  const { t } = useWords();
  const format = useFormat();
  const groupName = useGroupName();
  const thing = useMemo(() => thingOf(seats.values()), [seats]);
  const tables = thing === 'TABLE';
  const most = useMemo(
    () => (tables ? Math.min(MOST_PEOPLE, largestOf(seats)) : limit),
    [tables, seats, limit],
  );
  const [finding, setFinding] = useState<Finding>();
  const [asked, setWanted] = useState(2);
  const wanted = Math.min(asked, most);
  const find = useMutation({
    mutationFn: () =>
      suggestion(sessionId, {
        units: tables ? 1 : wanted,
        people: wanted,
        ...(only ? { categories: [...only] } : {}),
      }),
    onSuccess: ({ units }) => {
      if (units.length === 0) return;
      const ids = units.map((unit) => unit.unitId);
      setFinding((last) => findingOf(ids, choice, last));
      onFound(ids);
    },
  });
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
          value={wanted}
          onChange={(event) => setWanted(Number(event.target.value))}
        >
          {Array.from({ length: most }, (_, index) => index + 1).map((count) => (
            <option key={count} value={count}>
              {tables ? t('seatMap.forPeople', { count }) : t('seatMap.seatsTogether', { count })}
            </option>
          ))}
        </select>
        <Button kind="secondary" busy={find.isPending} onClick={() => find.mutate()}>
          {t(FIND[thing])}
        </Button>
      </div>
      <p className="small" role="status">
        {found &&
          (found.length > 0
            ? [t('seatMap.found', { seats: groupName(found) }), total && format.money(total)]
                .filter(Boolean)
                .join(' · ')
            : t(only ? 'seatMap.noneInCategory' : 'seatMap.noneTogether', { count: wanted }))}
      </p>
      {gone.length > 0 && (
        <p className="small replaced" role="status">
          {t('seatMap.inPlaceOf', { seats: groupName(gone.flatMap((id) => seats.get(id) ?? [])) })}{' '}
          <Button kind="plain" onClick={takeBack}>
            {t('frame.undo')}
          </Button>
        </p>
      )}
      {find.isError && <ProblemNote error={find.error} onRetry={() => find.mutate()} />}
    </div>
  );
}

function largestOf(seats: ReadonlyMap<string, Seat>): number {
  return Math.max(1, ...[...seats.values()].map((seat) => seat.capacity));
}
