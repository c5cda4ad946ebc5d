import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SaveNote } from '../owner/SaveNote';
import { useSave } from '../owner/useSave';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { textOf } from '../ui/form';
import { DeskPage } from './DeskPage';
import { PlaceFields, placeOf } from './PlaceFields';
import { KINDS, makePlace, type PlaceKind } from './places';
import { useDesk } from './useDesk';

/** Makes a place. */
export function NewPlacePage() {
  const { t } = useTranslation();
  const { base } = useDesk();
  const navigate = useNavigate();
  const { complaint, ...make } = useSave(makePlace, ({ id }) =>
    navigate(`${base}/places/${id}`, { replace: true }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const kind = textOf(form, 'kind') as PlaceKind;
    make.mutate({ ...placeOf(form), kind, zone: textOf(form, 'zone').trim() });
  };
  return (
    <DeskPage title={t('places.make')} up={{ to: `${base}/places`, label: t('places.title') }}>
      <CheckedForm className="desk-form" onSubmit={submit}>
        <fieldset>
          <legend>{t('places.what')}</legend>
          {KINDS.map((kind, index) => (
            <label key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={index === 0} />{' '}
              {t(`places.kind.${kind}`)}
            </label>
          ))}
        </fieldset>
        <div className="field-pair">
          <PlaceFields complaint={complaint} />
          <Field
            label={t('places.zone')}
            hint={t('places.zoneHint')}
            name="zone"
            required
            defaultValue="Asia/Seoul"
            complaint={complaint('zone')}
          />
        </div>
        <SaveNote error={make.error} conflict={make.conflict} />
        <Button type="submit" busy={make.isPending}>
          {t('places.make')}
        </Button>
      </CheckedForm>
    </DeskPage>
  );
}
