import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useSay } from '../i18n';
import { SaveNote } from '../owner/SaveNote';
import { useSave } from '../owner/useSave';
import { Button } from '../ui/Button';
import { CheckedForm } from '../ui/CheckedForm';
import { Loaded } from '../ui/Loading';
import { toasts } from '../ui/toasts';
import { DeskPage } from './DeskPage';
import { PlaceFields, placeOf } from './PlaceFields';
import { changePlace, place as readPlace, type Place, type PlaceChange } from './places';
import { useDesk } from './useDesk';

/** Changes what a place is called and where it is. */
export function EditPlacePage() {
  const { t } = useTranslation();
  const say = useSay();
  const { base, open } = useDesk();
  const id = useParams()['place'] ?? '';
  const query = useQuery({ queryKey: ['desk', 'place', id], queryFn: () => readPlace(id), enabled: open });
  const path = `${base}/places/${id}`;
  return (
    <DeskPage
      title={t('places.edit')}
      up={{ to: path, label: query.data ? say(query.data.name) : t('places.place') }}
    >
      <Loaded query={query}>{(found) => <Form place={found} path={path} />}</Loaded>
    </DeskPage>
  );
}

function Form({ place, path }: { readonly place: Place; readonly path: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [drafts, setDrafts] = useState(0);
  const { complaint, ...save } = useSave(
    (wish: PlaceChange) => changePlace(place, wish),
    () => {
      toasts.say(t('places.saved'));
      return navigate(path);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(placeOf(new FormData(event.currentTarget)));
  };
  const takeTheirs = () => {
    setDrafts(drafts + 1);
    save.reset();
  };
  return (
    <CheckedForm className="desk-form" onSubmit={submit} key={drafts}>
      <div className="field-pair">
        <PlaceFields place={place} complaint={complaint} />
      </div>
      <p className="small muted">{t('places.editNote')}</p>
      <SaveNote error={save.error} conflict={save.conflict} onTakeTheirs={takeTheirs} />
      <Button type="submit" busy={save.isPending}>
        {t('owner.save')}
      </Button>
    </CheckedForm>
  );
}
