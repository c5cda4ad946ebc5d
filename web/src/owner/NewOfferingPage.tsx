import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSay } from '../i18n';
import { DeskPage } from '../operator/DeskPage';
import { managedPlaces, type Place } from '../operator/places';
import { useDesk } from '../operator/useDesk';
import { Button, ButtonLink } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { CheckedForm } from '../ui/CheckedForm';
import { Empty } from '../ui/Empty';
import { textOf } from '../ui/form';
import { Loaded } from '../ui/Loading';
import { Select } from '../ui/Select';
import { makeOffering, type NewOffering } from './offerings';
import { SaveNote } from './SaveNote';
import { TextFields, textsOf } from './TextFields';
import { useSave } from './useSave';

const KINDS = ['PERFORMANCE', 'DINING'] as const;

/** Begins an offering: where it takes place and what it is called. Guests do not see it yet. */
export function NewOfferingPage() {
  const { t } = useTranslation();
  const { base, open } = useDesk();
  const places = useQuery({
    queryKey: ['desk', 'all-places'],
    queryFn: () => managedPlaces(''),
    enabled: open,
  });
  return (
    <DeskPage title={t('owner.make')} up={{ to: `${base}/offerings`, label: t('owner.offerings') }}>
      <Loaded query={places}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('owner.placeFirst')} text={t('owner.placeFirstText')}>
              <ButtonLink to={`${base}/places/new`}>{t('places.make')}</ButtonLink>
            </Empty>
          ) : (
            <Form places={items} />
          )
        }
      </Loaded>
    </DeskPage>
  );
}

function Form({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const say = useSay();
  const { base } = useDesk();
  const navigate = useNavigate();
  const { complaint, ...make } = useSave(makeOffering, ({ id }) =>
    navigate(`${base}/offerings/${id}`, { replace: true }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    make.mutate({
      placeId: textOf(form, 'place'),
      kind: textOf(form, 'kind') as NewOffering['kind'],
      published: false,
      ...textsOf(form),
    });
  };
  return (
    <CheckedForm className="desk-form" onSubmit={submit}>
      <Select
        label={t('owner.place')}
        name="place"
        options={places.map((place) => ({ value: place.id, label: say(place.name) }))}
        complaint={complaint('placeId')}
      />
      <Choice
        legend={t('owner.kindOf')}
        name="kind"
        options={KINDS.map((kind) => ({ value: kind, label: t(`owner.kind.${kind}`) }))}
      />
      <TextFields complaint={complaint} />
      <p className="hint">{t('owner.draftHint')}</p>
      <SaveNote error={make.error} conflict={make.conflict} />
      <Button type="submit" busy={make.isPending}>
        {t('owner.begin')}
      </Button>
    </CheckedForm>
  );
}
