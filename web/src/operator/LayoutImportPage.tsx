import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import { toasts } from '../ui/toasts';
import { DeskPage } from './DeskPage';
import { PlanFile } from './PlanFile';
import { PlanFaults } from './PlanFaults';
import { PlanPicture } from './PlanPicture';
import { checkPlan, importPlan } from './places';
import { useDesk } from './useDesk';

/** A file that was chosen and read as JSON. */
export interface ChosenPlan {
  readonly file: string;
  readonly plan: unknown;
}

/** Imports a seating plan: chosen, checked, looked at, then kept. */
export function LayoutImportPage() {
  const { t } = useTranslation();
  const { base } = useDesk();
  const place = useParams()['place'] ?? '';
  const [chosen, setChosen] = useState<ChosenPlan>();
  const check = useMutation({ mutationFn: ({ plan }: ChosenPlan) => checkPlan(plan) });
  const take = (next: ChosenPlan) => {
    setChosen(next);
    check.mutate(next);
  };
  return (
    <DeskPage title={t('layouts.import')} up={{ to: `${base}/places/${place}`, label: t('places.place') }}>
      <PlanFile name={chosen?.file ?? ''} busy={check.isPending} onPlan={take} />
      {check.isError && <PlanFaults error={check.error} />}
      {check.data && chosen && (
        <>
          <PlanPicture preview={check.data} />
          <Keep place={place} chosen={chosen} name={check.data.name} />
        </>
      )}
    </DeskPage>
  );
}

interface KeepProps {
  readonly place: string;
  readonly chosen: ChosenPlan;
  readonly name: string;
}

/** The last step: a name, and the layout is kept for ever, since sessions will refer to it. */
function Keep({ place, chosen, name }: KeepProps) {
  const { t } = useTranslation();
  const { base } = useDesk();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: (as: string) => importPlan(place, as, chosen.plan),
    onSuccess: async (layout) => {
      toasts.say(t('layouts.imported', { name: layout.name }));
      await client.invalidateQueries({ queryKey: ['desk', 'layouts', place] });
      await navigate(`${base}/places/${place}`);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keep.mutate(textOf(new FormData(event.currentTarget), 'name').trim());
  };
  return (
    <CheckedForm className="desk-form" onSubmit={submit}>
      <Field
        key={chosen.file}
        label={t('layouts.name')}
        hint={t('layouts.nameHint')}
        name="name"
        required
        maxLength={100}
        defaultValue={name}
      />
      {keep.isError && <ProblemNote error={keep.error} />}
      <Button type="submit" busy={keep.isPending}>
        {t('layouts.keep')}
      </Button>
    </CheckedForm>
  );
}
