import type * as given from '../api/generated';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';

interface RulesProps {
  readonly board: given.ReturnAskBoard;
  readonly zone: string;
}

/** What happens on the list, said before anybody joins it. */
export function Rules({ board, zone }: RulesProps) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <section className="returns-rules">
      <h2>{t('returns.rules')}</h2>
      <ul>
        <li>{t('returns.ruleOrder')}</li>
        <li>{t('returns.ruleAll')}</li>
        {board.offerSeconds > 0 && (
          <li>{t('returns.ruleTime', { count: Math.max(1, Math.floor(board.offerSeconds / 60)) })}</li>
        )}
        <li>{t('returns.ruleMissed')}</li>
        <li className="strong">{t('returns.ruleNotice')}</li>
        <li>{t('returns.ruleEnd', { moment: format.moment(board.endsAt, zone) })}</li>
      </ul>
    </section>
  );
}
