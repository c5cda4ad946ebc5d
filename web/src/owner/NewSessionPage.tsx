import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Offering } from '../api/types';
import { useSay } from '../i18n';
import { DeskPage } from '../operator/DeskPage';
import { layoutsOf, type LayoutSummary } from '../operator/places';
import { useDesk } from '../operator/useDesk';
import { Button, ButtonLink } from '../ui/Button';
import { CheckedForm } from '../ui/CheckedForm';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { toasts } from '../ui/toasts';
import { addSession, type NewSession } from './offerings';
import { SaveNote } from './SaveNote';
import { SessionFields } from './SessionFields';
import { sessionOf } from './sessionForm';
import { useOffering } from './useOffering';
import { useSave } from './useSave';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';

/** Adds a session to an offering. */
export function NewSessionPage() {
  const { t } = useWords();
  const say = useSay();
  const { query, path } = useOffering();
  const title = query.data ? say(query.data.title) : t('owner.offering');
  return (
    <DeskPage title={t('owner.addSession')} up={{ to: path, label: title }}>
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>{(offering) => <OnLayouts offering={offering} path={path} />}</Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

function OnLayouts({ offering, path }: { readonly offering: Offering; readonly path: string }) {
  const { t } = useWords();
  const { base } = useDesk();
  const { placeId } = offering;
  const layouts = useQuery({
    queryKey: ['desk', 'layouts', placeId],
    queryFn: () => layoutsOf(placeId),
  });
  return (
    <Loaded query={layouts}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('owner.layoutFirst')} text={t('owner.layoutFirstText')}>
            <ButtonLink to={`${base}/places/${placeId}/layouts/new`}>{t('layouts.import')}</ButtonLink>
          </Empty>
        ) : (
          <Form offering={offering} layouts={items} path={path} />
        )
      }
    </Loaded>
  );
}

interface FormProps {
  readonly offering: Offering;
  readonly layouts: readonly LayoutSummary[];
  readonly path: string;
}

function Form({ offering, layouts, path }: FormProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { zone } = offering.place;
  const { complaint, ...add } = useSave(
    (session: NewSession) => addSession(offering.id, session),
    () => {
      toasts.say(t('owner.sessionAdded'));
      return navigate(path);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    add.mutate(sessionOf(new FormData(event.currentTarget), zone));
  };
  return (
    <CheckedForm className="desk-form" onSubmit={submit}>
      <SessionFields layouts={layouts} zone={zone} complaint={complaint} />
      <SaveNote error={add.error} conflict={add.conflict} />
      <Button type="submit" busy={add.isPending}>
        {t('owner.addSession')}
      </Button>
    </CheckedForm>
  );
}
