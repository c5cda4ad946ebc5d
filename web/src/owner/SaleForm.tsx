import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sale, Session } from '../api/types';
import type { SaleState } from '../catalog/saleState';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { CheckedForm } from '../ui/CheckedForm';
import { Loading } from '../ui/Loading';
import { toasts } from '../ui/toasts';
import { changeSale, type SaleTerms } from './offerings';
import { PriceFields } from './PriceFields';
import { termsOf } from './saleForm';
import { SaveNote } from './SaveNote';
import { useCategories } from './useCategories';
import { useSave } from './useSave';
import { WindowFields } from './WindowFields';

interface SaleFormProps {
  readonly sale: Sale;
  readonly sessions: readonly Session[];
  readonly zone: string;
  readonly state: SaleState;
  /** True when something else on the page comes first. */
  readonly later: boolean;
}

/** The terms of a sale: all of them can be changed until it opens, then only when it ends. */
export function SaleForm({ sale, sessions, zone, state, later }: SaleFormProps) {
  const { t } = useTranslation();
  const [drafts, setDrafts] = useState(0);
  const known = useCategories(sessions);
  const categories = sessions.length ? known : sale.prices.map(({ category }) => category);
  const { complaint, ...save } = useSave(
    (terms: SaleTerms) => changeSale(sale, terms),
    () => {
      setDrafts((before) => before + 1);
      toasts.say(t('owner.saved'));
    },
  );
  const endOnly = state !== 'SCHEDULED';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = termsOf(form, { zone, categories: categories ?? [] });
    const { opensAt, unitsPerPerson, prices } = sale;
    save.mutate(endOnly ? { ...wanted, opensAt, unitsPerPerson, prices } : wanted);
  };
  const takeTheirs = () => {
    setDrafts(drafts + 1);
    save.reset();
  };
  if (!categories) return <Loading />;
  return (
    <Card title={t('owner.terms')}>
      <CheckedForm onSubmit={submit} key={`${drafts} ${state}`}>
        <p className="muted">{t(`owner.termsOf.${state}`)}</p>
        <fieldset disabled={state === 'CLOSED'}>
          <WindowFields {...{ zone, sale, end: sale.closesAt, endOnly, complaint }} />
          <PriceFields {...{ categories, prices: sale.prices, disabled: endOnly, complaint }} />
        </fieldset>
        <SaveNote error={save.error} conflict={save.conflict} onTakeTheirs={takeTheirs} />
        {state !== 'CLOSED' && (
          <Button type="submit" kind={later ? 'secondary' : 'primary'} busy={save.isPending}>
            {t('owner.save')}
          </Button>
        )}
      </CheckedForm>
    </Card>
  );
}
