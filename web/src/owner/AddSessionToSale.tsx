import { useState, type FormEvent } from 'react';
import type { Sale, Session } from '../api/types';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import { CheckedForm } from '../ui/CheckedForm';
import { Loading } from '../ui/Loading';
import { Select } from '../ui/Select';
import { toasts } from '../ui/toasts';
import { addToSale, type AddedSession } from './offerings';
import { PriceFields } from './PriceFields';
import { pricesOf } from './saleForm';
import { SaveNote } from './SaveNote';
import { useCategories } from './useCategories';
import { useSave } from './useSave';

interface AddSessionToSaleProps {
  readonly sale: Sale;
  /** Sessions that are in no sale, at least one. */
  readonly free: readonly Session[];
}

/** Adds one session; its categories that the sale has no price for are priced on the way. */
export function AddSessionToSale({ sale, free }: AddSessionToSaleProps) {
  const { t } = useWords();
  const format = useFormat();
  const [wanted, setWanted] = useState('');
  const session = free.find(({ id }) => id === wanted) ?? free[0];
  const categories = useCategories(session ? [session] : []);
  const unpriced = categories?.filter((name) => !sale.prices.some(({ category }) => category === name));
  const { complaint, ...add } = useSave(
    (body: AddedSession) => addToSale(sale, body),
    () => toasts.say(t('saleSessions.added')),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!session) return;
    const prices = pricesOf(new FormData(event.currentTarget), unpriced ?? []);
    add.mutate({ sessionId: session.id, prices });
  };
  const choose = (id: string) => {
    setWanted(id);
    add.reset();
  };
  return (
    <CheckedForm onSubmit={submit}>
      <Select
        label={t('saleSessions.toAdd')}
        hint={t('saleSessions.addHint')}
        name="session"
        options={free.map(({ id, startsAt, zone }) => ({
          value: id,
          label: format.shortMoment(startsAt, zone),
        }))}
        value={session?.id}
        onChange={({ target }) => choose(target.value)}
        complaint={complaint('sessionId', 'sessionIds')}
      />
      {!unpriced && <Loading />}
      {unpriced && unpriced.length > 0 && (
        <PriceFields key={session?.id} categories={unpriced} disabled={false} complaint={complaint} />
      )}
      <SaveNote error={add.error} conflict={add.conflict} />
      <Button type="submit" kind="secondary" busy={add.isPending} disabled={!unpriced}>
        {t('saleSessions.add')}
      </Button>
    </CheckedForm>
  );
}
