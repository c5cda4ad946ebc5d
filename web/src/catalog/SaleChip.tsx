import type { Sale, StockInShort } from '../api/types';
import { useFormat } from '../i18n/format';
import { digits } from '../time/countdown';
import { Chip } from '../ui/Chip';
import { freeOf, stockState } from './stockState';
import { useSaleState } from './useSaleState';
import { useWords } from '../i18n/words';

interface SaleChipProps {
  readonly sale: Sale;
  readonly zone: string;
  /** What is left of its sessions, as far as it is known. */
  readonly stock?: readonly StockInShort[];
}

/** In a few words whether something can be bought, how much is left, and if not yet, when. */
export function SaleChip({ sale, zone, stock = [] }: SaleChipProps) {
  const { t } = useWords();
  const format = useFormat();
  const { state, untilOpen } = useSaleState(sale);
  if (state === 'CLOSED') return <Chip>{t('sale.CLOSED')}</Chip>;
  if (state === 'OPEN') return <OnSale stock={stock} />;
  return (
    <Chip tone="accent">
      {untilOpen.days > 0
        ? t('sale.opensAt', { moment: format.shortMoment(sale.opensAt, zone) })
        : t('sale.opensIn', { digits: digits(untilOpen) })}
    </Chip>
  );
}

function OnSale({ stock }: { readonly stock: readonly StockInShort[] }) {
  const { t } = useWords();
  const format = useFormat();
  const left = freeOf(stock);
  switch (stockState(stock)) {
    case 'SOLD_OUT':
      return <Chip>{t('sale.soldOut')}</Chip>;
    case 'ALL_HELD':
      return <Chip tone="warn">{t('sale.allHeld')}</Chip>;
    case 'FEW':
      return <Chip tone="warn">{t('sale.few', { count: left, shown: format.number(left) })}</Chip>;
    default:
      return <Chip tone="good">{t('sale.OPEN')}</Chip>;
  }
}
