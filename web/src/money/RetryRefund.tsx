import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { retryRefund } from './desk';
import type { RefundLine } from './money';
import { ReasonDialog } from './ReasonDialog';

/** Has a refund tried again that the gateway refused. */
export function RetryRefund({ refund }: { readonly refund: RefundLine }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {t('moneyDesk.retry')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('moneyDesk.retry')}
          effect={t('moneyDesk.retryEffect')}
          yes={t('moneyDesk.retry')}
          done={t('moneyDesk.retryDone')}
          act={(reason) => retryRefund(refund.id, reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
