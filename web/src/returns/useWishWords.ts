import { useWords } from '../i18n/words';
import type { ReturnAsk } from './returns';

/** What somebody asked for, in words: how many, of what, beside each other or not. */
export function useWishWords() {
  const { t } = useWords();
  return (ask: Pick<ReturnAsk, 'units' | 'categories' | 'apart' | 'accessible'>) =>
    [
      t('returns.count', { count: ask.units }),
      ask.categories.length > 0 ? ask.categories.join(', ') : t('returns.anyCategory'),
      ask.units > 1 && t(ask.apart ? 'returns.apartShort' : 'returns.together'),
      ask.accessible > 0 && t('returns.accessibleShort', { count: ask.accessible }),
    ]
      .filter(Boolean)
      .join(' · ');
}
