import type { HeldUnit } from '../api/types';
import { useWords } from '../i18n/words';
import { exchangeable } from './exchangeable';

/** Says that some of these stay as they are. */
export function ByNumber({ units }: { readonly units: readonly Pick<HeldUnit, 'kind'>[] }) {
  const { t } = useWords();
  if (exchangeable(units).length === units.length) return null;
  return <p className="small muted">{t('move.byNumber')}</p>;
}
