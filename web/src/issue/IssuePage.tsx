import '../styles/seats.css';
import '../styles/house.css';
import '../styles/bookings.css';
import '../styles/issue.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { hasCode, Problem } from '../api/problem';
import type { Offering, Session } from '../api/types';
import { houseAreasOf, houseSeatsOf } from '../house/house';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';
import { useHall } from '../move/useHall';
import { DeskPage } from '../operator/DeskPage';
import { useOffering } from '../owner/useOffering';
import { loadPart } from '../parts';
import { areasOf, countOf, sumOfAll } from '../seats/areas';
import { seatsOf, type Choice as Chosen } from '../seats/choice';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { Loaded, Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { countsOf, givable, type Parts as AreaParts } from './givable';
import { issue, issuedOf, type NewIssued } from './issue';
import { IssueAreas } from './IssueAreas';
import { IssuedList } from './IssuedList';

const MoveMap = lazy(async () => ({ default: (await loadPart(() => import('../move/MoveMap'))).MoveMap }));
const MOST = 50;

/** Seats for somebody without an account: for nothing, or for money that was taken on the spot. */
export function IssuePage() {
  const say = useSay();
  const format = useFormat();
  const { query, path } = useOffering();
  const id = useParams()['session'] ?? '';
  const { t } = useWords(thingOfOffering(query.data));
  const session = query.data?.sessions.find((one) => one.id === id);
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const moment = session ? format.shortMoment(session.startsAt, session.zone) : '';
  return (
    <DeskPage title={t('issue.title')} up={{ to: `${path}/sessions/${id}`, label: `${title} ${moment}` }}>
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>
          {(offering) => {
            const found = offering.sessions.find((one) => one.id === id);
            if (!found) return <Empty title={t('owner.sessionGone')} />;
            if (!found.saleId) return <Empty title={t('house.noSale')} text={t('house.noSaleText')} />;
            return <Parts offering={offering} session={found} />;
          }}
        </Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

interface PartsProps {
  readonly offering: Offering;
  readonly session: Session;
}

function Parts({ offering, session }: PartsProps) {
  const client = useQueryClient();
  const key = ['desk', 'issued', session.id];
  const issued = useQuery({ queryKey: key, queryFn: () => issuedOf(session.id) });
  const again = () => {
    void client.invalidateQueries({ queryKey: key });
    void client.invalidateQueries({ queryKey: ['desk', 'house', session.id] });
    void client.invalidateQueries({ queryKey: ['desk', 'house-areas', session.id] });
  };
  return (
    <>
      <IssueForm session={session} onDone={again} />
      <Loaded query={issued}>
        {(items) => <IssuedList {...{ offering, session }} issued={items} onChanged={again} />}
      </Loaded>
    </>
  );
}

interface IssueFormProps {
  readonly session: Session;
  readonly onDone: () => void;
}

function IssueForm({ session, onDone }: IssueFormProps) {
  const { t } = useWords();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const [units, setUnits] = useState<Chosen>([]);
  const [parts, setParts] = useState<AreaParts>([]);
  const { hall, error } = useHall(session);
  const kept = useQuery({
    queryKey: ['desk', 'house', session.id],
    queryFn: () => houseSeatsOf(session.id),
  });
  const seats = useMemo(() => hall && seatsOf(hall.layout, hall.prices), [hall?.layout, hall?.prices]);
  const cells = useMemo(() => {
    if (!hall || !seats) return undefined;
    const ordinals = kept.data?.items.flatMap(({ unitId }) => seats.get(unitId)?.ordinal ?? []);
    return givable(hall.cells, new Set(ordinals));
  }, [hall, seats, kept.data]);
  const areas = useMemo(
    () => (hall ? areasOf(hall.layout, hall.prices).filter(({ price }) => price) : []),
    [hall?.layout, hall?.prices],
  );
  const keptAreas = useQuery({
    queryKey: ['desk', 'house-areas', session.id],
    queryFn: () => houseAreasOf(session.id),
    enabled: areas.length > 0,
  });
  const keptCounts = useMemo(
    () => new Map(keptAreas.data?.items.map(({ unitId, count }) => [unitId, count])),
    [keptAreas.data],
  );
  const counts = countsOf(parts);
  const price = seats && sumOfAll(units, seats, counts, areas);
  const many = units.length + countOf(counts);
  const order = useMutation({
    mutationFn: (wish: NewIssued) => issue(session.id, wish),
    onSuccess: () => {
      setUnits([]);
      setParts([]);
      form.current?.reset();
      onDone();
      toasts.say(t('issue.done'));
    },
  });
  const complaint = (field: string) =>
    order.error instanceof Problem ? order.error.fieldMessage(field) : '';
  const said = complaint('guestName') || complaint('reason');
  return (
    <>
      <p className="muted">{t('issue.what')}</p>
      {error !== null && <ProblemNote error={error} />}
      <Suspense fallback={<Loading />}>
        {hall && cells && seats ? (
          seats.size > 0 && <MoveMap {...hall} cells={cells} choice={units} many={MOST} onChoose={setUnits} />
        ) : (
          <Loading />
        )}
      </Suspense>
      <form
        ref={form}
        className="house-order"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget);
          order.mutate({
            kind: typed.get('kind') === 'BOX_OFFICE' ? 'BOX_OFFICE' : 'COMPLIMENTARY',
            guestName: textOf(typed, 'guestName').trim(),
            reason: textOf(typed, 'reason').trim(),
            unitIds: units,
            areas: parts,
          });
        }}
      >
        {hall && areas.length > 0 && (
          <IssueAreas {...{ areas, parts }} cells={hall.cells} kept={keptCounts} onChange={setParts} />
        )}
        <p className="strong" aria-live="polite">
          {t('house.chosen', { count: many })}
        </p>
        <Choice
          legend={t('issue.kind')}
          name="kind"
          options={[
            { value: 'COMPLIMENTARY', label: t('issue.kinds.COMPLIMENTARY') },
            { value: 'BOX_OFFICE', label: t('issue.kinds.BOX_OFFICE') },
          ]}
        >
          <p className="small muted">
            {price ? t('issue.boxOfficeSum', { sum: format.money(price) }) : t('issue.boxOffice')}
          </p>
        </Choice>
        <Field
          label={t('issue.guest')}
          name="guestName"
          maxLength={60}
          autoComplete="off"
          complaint={complaint('guestName')}
        />
        <Field
          label={t('house.reason')}
          name="reason"
          maxLength={200}
          autoComplete="off"
          complaint={complaint('reason')}
        />
        {order.error && !said && (
          <ProblemNote error={order.error}>
            {hasCode(order.error, 'POOL_SHORT') && (
              <span>{t('issue.areaLeft', { count: order.error.numberFact('left') })}</span>
            )}
          </ProblemNote>
        )}
        <Button type="submit" busy={order.isPending} disabled={many === 0 || many > MOST}>
          {t('issue.do')}
        </Button>
      </form>
    </>
  );
}
