import '../styles/seats.css';
import '../styles/move.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { doorOf } from '../door/door';
import type { Guest } from '../door/types';
import type { Session } from '../api/types';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';
import { DeskPage } from '../operator/DeskPage';
import { useOffering } from '../owner/useOffering';
import { loadPart } from '../parts';
import { seatsOf, type Choice } from '../seats/choice';
import { useUnitNames } from '../seats/useUnitNames';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { Loaded, Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { taken } from './seating';
import { useHall } from './useHall';

const MoveMap = lazy(async () => ({ default: (await loadPart(() => import('./MoveMap'))).MoveMap }));

/** The hall with who sits where: a seat that is taken tells its guest. */
export function SeatingPage() {
  const say = useSay();
  const format = useFormat();
  const { query, path } = useOffering();
  const id = useParams()['session'] ?? '';
  const { t } = useWords(thingOfOffering(query.data));
  const session = query.data?.sessions.find((one) => one.id === id);
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const moment = session ? format.shortMoment(session.startsAt, session.zone) : '';
  const guests = `${path}/sessions/${id}/guests`;
  return (
    <DeskPage title={t('seating.title')} up={{ to: guests, label: `${title} ${moment}` }}>
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>
          {() => (session ? <Seating {...{ session, guests }} /> : <Empty title={t('owner.sessionGone')} />)}
        </Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

interface SeatingProps {
  readonly session: Session;
  /** Where the list of guests is. */
  readonly guests: string;
}

function Seating({ session, guests }: SeatingProps) {
  const { t } = useWords();
  const [choice, setChoice] = useState<Choice>([]);
  const { hall, error } = useHall(session);
  const door = useQuery({ queryKey: ['desk', 'seating', session.id], queryFn: () => doorOf(session.id) });
  const seats = useMemo(() => hall && seatsOf(hall.layout, hall.prices), [hall?.layout, hall?.prices]);
  const whose = useMemo(
    () => new Map(door.data?.guests.flatMap((guest) => guest.units.map((unit) => [unit.unitId, guest]))),
    [door.data],
  );
  const cells = useMemo(() => {
    if (!hall || !seats) return undefined;
    return taken(hall.cells, new Set([...whose.keys()].flatMap((id) => seats.get(id)?.ordinal ?? [])));
  }, [hall, seats, whose]);
  const guest = whose.get(choice[0] ?? '');
  return (
    <>
      <p className="muted">{t('seating.what')}</p>
      {(error ?? door.error) !== null && <ProblemNote error={error ?? door.error} />}
      <div className="seating">
        <Suspense fallback={<Loading />}>
          {hall && cells ? (
            <MoveMap {...hall} cells={cells} choice={choice} many={1} onChoose={setChoice} />
          ) : (
            <Loading />
          )}
        </Suspense>
      </div>
      <div aria-live="polite">{guest && <Who guest={guest} guests={guests} />}</div>
    </>
  );
}

interface WhoProps {
  readonly guest: Guest;
  readonly guests: string;
}

function Who({ guest, guests }: WhoProps) {
  const { t } = useWords();
  const names = useUnitNames();
  return (
    <Card title={guest.name || guest.code}>
      <p>
        {names(guest.units).join(' · ')}
        <br />
        <span className="muted">
          {guest.code} · {t(`guests.${guest.state}`)} {guest.reason}
        </span>
      </p>
      {guest.state === 'CONFIRMED' && (
        <p className="row">
          <ButtonLink kind="secondary" to={`${guests}/${guest.bookingId}/move?code=${guest.code}`}>
            {t('move.guestLink')}
          </ButtonLink>
        </p>
      )}
    </Card>
  );
}
