import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import '../styles/owner.css';
import { serverClock } from '../api/client';
import type { Offering, Session } from '../api/types';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { layoutsOf } from '../operator/places';
import { ReturnLine } from '../returns/ReturnLine';
import '../styles/returns.css';
import { Button, ButtonLink } from '../ui/Button';
import { CheckedForm } from '../ui/CheckedForm';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { toasts } from '../ui/toasts';
import { CallOff } from './CallOff';
import { changeSession, removeSession, type NewSession } from './offerings';
import { Reschedule } from './Reschedule';
import { SaveNote } from './SaveNote';
import { SessionFields } from './SessionFields';
import { endFieldOf, sessionOf } from './sessionForm';
import { useOffering } from './useOffering';
import { useSave } from './useSave';
import { InWordsOf, thingOfOffering } from '../i18n/words';

/** One session: moved until its sale opens. */
export function SessionPage() {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { query, path } = useOffering();
  const id = useParams()['session'] ?? '';
  const [moves, setMoves] = useState(0);
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const shown = query.data?.sessions.find((one) => one.id === id);
  const moment = shown && format.moment(shown.startsAt, shown.zone);
  return (
    <DeskPage
      title={moment ? t('owner.sessionOn', { moment }) : t('owner.session')}
      up={{ to: path, label: title }}
    >
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>
          {(offering) => {
            const session = offering.sessions.find((one) => one.id === id);
            return session ? (
              <>
                {session.calledOff && (
                  <p className="strong">
                    <When session={session} />
                  </p>
                )}
                {session.calledOff ? (
                  <p className="row">
                    <ButtonLink kind="secondary" to={`${path}/sessions/${session.id}/guests`}>
                      {t('guests.title')}
                    </ButtonLink>
                    <ButtonLink kind="secondary" to={`${path}/sessions/${session.id}/takings`}>
                      {t('takings.title')}
                    </ButtonLink>
                  </p>
                ) : (
                  <Form key={moves} offering={offering} session={session} path={path} />
                )}
                {session.saleId && !session.calledOff && (
                  <ReturnLine sessionId={session.id} zone={session.zone} />
                )}
                {session.saleId && !session.calledOff && (
                  <Reschedule session={session} onMoved={() => setMoves(moves + 1)} />
                )}
                {session.saleId && <CallOff session={session} />}
              </>
            ) : (
              <Empty title={t('owner.sessionGone')} />
            );
          }}
        </Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

interface FormProps {
  readonly offering: Offering;
  readonly session: Session;
  readonly path: string;
}

function Form({ offering, session, path }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [drafts, setDrafts] = useState(0);
  const { zone } = offering.place;
  const sale = offering.sales.find(({ id }) => id === session.saleId);
  const fixed = sale !== undefined && Date.parse(sale.opensAt) <= serverClock.now();
  const layouts = useQuery({
    queryKey: ['desk', 'layouts', offering.placeId],
    queryFn: () => layoutsOf(offering.placeId),
  });
  const back = (said: string) => () => {
    toasts.say(said);
    return navigate(path);
  };
  const { complaint, ...save } = useSave(
    (wish: NewSession) => changeSession(session, wish),
    back(t('owner.saved')),
  );
  const endField = save.variables && endFieldOf(save.variables, session);
  const remove = useSave(() => removeSession(session), back(t('owner.sessionRemoved')));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(sessionOf(new FormData(event.currentTarget), zone));
  };
  const takeTheirs = () => {
    setDrafts(drafts + 1);
    save.reset();
  };
  return (
    <Loaded query={layouts}>
      {({ items }) => (
        <CheckedForm className="desk-form" onSubmit={submit} key={drafts}>
          <p className="row">
            <ButtonLink kind="secondary" to={`${path}/sessions/${session.id}/guests`}>
              {t('guests.title')}
            </ButtonLink>
            {sale && (
              <ButtonLink kind="secondary" to={`${path}/sessions/${session.id}/house`}>
                {t('house.title')}
              </ButtonLink>
            )}
            {sale && (
              <ButtonLink kind="secondary" to={`${path}/sessions/${session.id}/issue`}>
                {t('issue.title')}
              </ButtonLink>
            )}
            {sale && (
              <ButtonLink kind="secondary" to={`${path}/sessions/${session.id}/takings`}>
                {t('takings.title')}
              </ButtonLink>
            )}
            <ButtonLink kind="secondary" to={`/door/${session.id}`}>
              {t('door.title')}
            </ButtonLink>
          </p>
          {fixed && <Note tone="accent" title={t('owner.sessionFixed')} />}
          <SessionFields
            {...{ layouts: items, zone, session, fixed, complaint, ...(endField && { endField }) }}
          />
          <SaveNote error={save.error ?? remove.error} conflict={save.conflict} onTakeTheirs={takeTheirs} />
          {!fixed && (
            <p className="row">
              <Button type="submit" busy={save.isPending}>
                {t('owner.save')}
              </Button>
              {!sale && (
                <Button kind="plain" busy={remove.isPending} onClick={() => remove.mutate(undefined)}>
                  {t('owner.removeSession')}
                </Button>
              )}
            </p>
          )}
        </CheckedForm>
      )}
    </Loaded>
  );
}
