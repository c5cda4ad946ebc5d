import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { layout } from '../api/endpoints';
import type { Layout, Sale } from '../api/types';
import { hasCode } from '../api/problem';
import { useWords } from '../i18n/words';
import { useAllowance } from '../seats/useAllowance';
import { Button, ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { Select } from '../ui/Select';
import type { Sold } from './ReturnsPage';
import { askFor, type ReturnAsk, type ReturnWish } from './returns';
import { wishOf } from './wish';

interface AskFormProps {
  readonly sold: Sold;
  readonly sale: Sale;
  readonly onAsked: (ask: ReturnAsk) => void;
}

/** How many, of which category, beside each other or not. */
export function AskForm({ sold, sale, onAsked }: AskFormProps) {
  const { t } = useWords();
  const { left } = useAllowance(sale);
  const [units, setUnits] = useState(1);
  const ask = useMutation({
    mutationFn: (wish: ReturnWish) => askFor(sold.session.id, wish),
    networkMode: 'always',
    onSuccess: onAsked,
  });
  const categories = sale.prices.map(({ category }) => category);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask.mutate(wishOf(new FormData(event.currentTarget), categories));
  };
  if (left === 0) return <Note tone="warn" title={t('returns.full')} />;
  return (
    <form className="card returns-form" onSubmit={submit} noValidate>
      <Select
        label={t('returns.units')}
        name="units"
        value={units}
        onChange={(event) => setUnits(Number(event.currentTarget.value))}
        options={numbers(1, left, (count) => t('returns.count', { count }))}
      />
      {categories.length > 1 && (
        <fieldset>
          <legend>{t('returns.categories')}</legend>
          {categories.map((category) => (
            <label key={category}>
              <input type="checkbox" name="categories" value={category} defaultChecked /> {category}
            </label>
          ))}
        </fieldset>
      )}
      {units > 1 && (
        <label className="returns-apart">
          <input type="checkbox" name="apart" /> {t('returns.apart')}
        </label>
      )}
      <Wheelchairs layoutId={sold.session.layoutId} units={units} />
      {ask.isError && (
        <ProblemNote error={ask.error}>
          {hasCode(ask.error, 'RETURNS_NOT_NEEDED') && (
            <ButtonLink to={`/e/${sold.offering.id}`}>{t('returns.toSeats')}</ButtonLink>
          )}
        </ProblemNote>
      )}
      <Button type="submit" wide busy={ask.isPending}>
        {t('returns.ask')}
      </Button>
    </form>
  );
}

/** Asked for only where the hall has such places. */
function Wheelchairs({ layoutId, units }: { readonly layoutId: string; readonly units: number }) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['layout', layoutId],
    queryFn: () => layout(layoutId),
    staleTime: Infinity,
  });
  if (!data || !hasWheelchairPlaces(data)) return null;
  return (
    <Select
      label={t('returns.accessible')}
      name="accessible"
      hint={t('returns.accessibleHint')}
      options={numbers(0, units, (count) => t('returns.count', { count }))}
    />
  );
}

const hasWheelchairPlaces = ({ sections }: Layout) =>
  sections.some(({ rows }) =>
    rows.some((row) => row.units.some(({ kind, accessible }) => kind === 'SEAT' && accessible)),
  );

function numbers(from: number, to: number, label: (count: number) => string) {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    value: String(from + i),
    label: label(from + i),
  }));
}
