import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Offering } from '../api/types';
import { useSay } from '../i18n';
import { DeskPage } from '../operator/DeskPage';
import { Button } from '../ui/Button';
import { CheckedForm } from '../ui/CheckedForm';
import { Loaded } from '../ui/Loading';
import { toasts } from '../ui/toasts';
import { changeOffering, type Texts } from './offerings';
import { SaveNote } from './SaveNote';
import { TextFields, textsOf } from './TextFields';
import { useOffering } from './useOffering';
import { useSave } from './useSave';

/** Changes what an offering is called. */
export function EditOfferingPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { query, path } = useOffering();
  const title = query.data ? say(query.data.title) : t('owner.offering');
  return (
    <DeskPage title={t('owner.editTexts')} up={{ to: path, label: title }}>
      <Loaded query={query}>{(offering) => <Form offering={offering} path={path} />}</Loaded>
    </DeskPage>
  );
}

function Form({ offering, path }: { readonly offering: Offering; readonly path: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [drafts, setDrafts] = useState(0);
  const { complaint, ...save } = useSave(
    (texts: Texts) => changeOffering(offering, texts),
    () => {
      toasts.say(t('owner.saved'));
      return navigate(path);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(textsOf(new FormData(event.currentTarget)));
  };
  const takeTheirs = () => {
    setDrafts(drafts + 1);
    save.reset();
  };
  return (
    <CheckedForm className="desk-form" onSubmit={submit} key={drafts}>
      <TextFields texts={offering} complaint={complaint} />
      <SaveNote error={save.error} conflict={save.conflict} onTakeTheirs={takeTheirs} />
      <Button type="submit" busy={save.isPending}>
        {t('owner.save')}
      </Button>
    </CheckedForm>
  );
}
