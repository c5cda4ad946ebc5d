import { useTranslation } from 'react-i18next';
import type { Offering } from '../api/types';
import { Chip, type Tone } from '../ui/Chip';

const TONES: Record<Offering['state'], Tone> = { DRAFT: 'warn', PUBLISHED: 'good', WITHDRAWN: 'neutral' };

/** Whether guests see an offering. */
export function ShownChip({ state }: { readonly state: Offering['state'] }) {
  const { t } = useTranslation();
  return <Chip tone={TONES[state]}>{t(`owner.shown.${state}`)}</Chip>;
}
