import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Figure } from '../ui/Figure';
import { Note } from '../ui/Note';
import type { Takings } from './money';

/** What is left, and what is on its way or stuck. */
export function TakingsFigures({
  takings,
}: {
  readonly takings: Pick<Takings, 'all' | 'stuck' | 'returning'>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { all, stuck, returning } = takings;
  return (
    <>
      <div className="money-figures">
        <Figure label={t('takings.net')} size="hero">
          {format.money(all.net)}
        </Figure>
        <Figure label={t('takings.taken')}>{format.money(all.taken)}</Figure>
        <Figure label={t('takings.returned')}>{format.money(all.returned)}</Figure>
      </div>
      {stuck.amount > 0 && (
        <Note tone="warn" title={t('takings.stuck', { amount: format.money(stuck) })}>
          <p>{t('takings.stuckNote')}</p>
        </Note>
      )}
      {returning.amount > 0 && (
        <Note tone="accent" title={t('takings.returning', { amount: format.money(returning) })} />
      )}
    </>
  );
}
