import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import { DeskPage } from './DeskPage';
import { KINDS, makePlace, type NewPlace, type PlaceKind } from './places';
import { useDesk } from './useDesk';

const FIELDS = ['name', 'address', 'latitude', 'longitude', 'zone'];

/** Makes a place. */
export function NewPlacePage() {
  const { t } = useTranslation();
  const { base } = useDesk();
  const navigate = useNavigate();
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: makePlace,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['desk', 'places'] });
      await navigate(`${base}/places/${id}`, { replace: true });
    },
  });
  const complaint = (field: string) => (make.error instanceof Problem ? make.error.fieldMessage(field) : '');
  const known = FIELDS.some((field) => complaint(field) !== '');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    make.mutate(placeOf(new FormData(event.currentTarget)));
  };
  return (
    <DeskPage title={t('places.make')} up={{ to: `${base}/places`, label: t('places.title') }}>
      <form className="desk-form" onSubmit={submit}>
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
          <Field
            label={t('places.nameKo')}
            name="nameKo"
            required
            maxLength={500}
            complaint={complaint('name')}
          />
          <Field label={t('places.nameEn')} name="nameEn" required maxLength={500} lang="en" />
          <Field
            label={t('places.addressKo')}
            name="addressKo"
            required
            maxLength={500}
            complaint={complaint('address')}
          />
          <Field label={t('places.addressEn')} name="addressEn" required maxLength={500} lang="en" />
          <Field
            label={t('places.latitude')}
            hint={t('places.whereHint')}
            name="latitude"
            type="number"
            step="any"
            min={-90}
            max={90}
            required
            complaint={complaint('latitude')}
          />
          <Field
            label={t('places.longitude')}
            name="longitude"
            type="number"
            step="any"
            min={-180}
            max={180}
            required
            complaint={complaint('longitude')}
          />
          <Field
            label={t('places.zone')}
            hint={t('places.zoneHint')}
            name="zone"
            required
            defaultValue="Asia/Seoul"
            complaint={complaint('zone')}
          />
        </div>
        {make.isError && !known && <ProblemNote error={make.error} />}
        <Button type="submit" busy={make.isPending}>
          {t('places.make')}
        </Button>
      </form>
    </DeskPage>
  );
}

function placeOf(form: FormData): NewPlace {
  const text = (name: string) => textOf(form, name).trim();
  return {
    kind: text('kind') as PlaceKind,
    name: { ko: text('nameKo'), en: text('nameEn') },
    address: { ko: text('addressKo'), en: text('addressEn') },
    latitude: Number(text('latitude')),
    longitude: Number(text('longitude')),
    zone: text('zone'),
  };
}
