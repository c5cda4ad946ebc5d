import { useTranslation } from 'react-i18next';
import type { Offering, Sale } from '../api/types';
import { SaleChip } from '../catalog/SaleChip';
import { useSaleState } from '../catalog/useSaleState';
import { Chip } from '../ui/Chip';
import { standingOf } from './standing';

interface StandingChipProps {
  readonly offering: Offering;
  readonly sale: Sale;
  /** Only the state, where the moments of the sale stand beside it. */
  readonly short?: boolean;
}

const TONES = { SCHEDULED: 'accent', OPEN: 'good', CLOSED: 'neutral' } as const;

/** How a sale stands, as its owner has to know it. */
export function StandingChip({ offering, sale, short = false }: StandingChipProps) {
  const { t } = useTranslation();
  const { state } = useSaleState(sale);
  if (standingOf(offering, state) === 'UNSEEN') return <Chip tone="warn">{t('owner.unseen')}</Chip>;
  if (!short) return <SaleChip sale={sale} zone={offering.place.zone} />;
  return <Chip tone={TONES[state]}>{t(`sale.${state}`)}</Chip>;
}
