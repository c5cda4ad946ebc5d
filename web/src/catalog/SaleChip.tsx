import { useTranslation } from 'react-i18next';
import type { Sale } from '../api/types';
import { useFormat } from '../i18n/format';
import { digits } from '../time/countdown';
import { useSaleState } from './useSaleState';

/** In a few words whether something can be bought, and if not yet, when. */
export function SaleChip({ sale, zone }: { readonly sale: Sale; readonly zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, untilOpen } = useSaleState(sale);
  if (state !== 'SCHEDULED') return <p className={`chip ${state.toLowerCase()}`}>{t(`sale.${state}`)}</p>;
  const opens = t('sale.opensAt', { moment: format.moment(sale.opensAt, zone) });
  return (
    <p className="chip scheduled">
      {untilOpen.days > 0 ? opens : t('sale.opensIn', { digits: digits(untilOpen) })}
    </p>
  );
}
