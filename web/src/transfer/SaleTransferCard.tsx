import { useTranslation } from 'react-i18next';
import type { Sale } from '../api/types';
import { SaveNote } from '../owner/SaveNote';
import { useSave } from '../owner/useSave';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { toasts } from '../ui/toasts';
import { allowTransfers } from './transfer';

/** Whether guests of a sale may hand their bookings to somebody else. */
export function SaleTransferCard({ sale }: { readonly sale: Sale }) {
  const { t } = useTranslation();
  const on = sale.transferable;
  const save = useSave(
    () => allowTransfers(sale, !on),
    () => toasts.say(t('owner.saved')),
  );
  if (sale.rehearsal) return null;
  return (
    <Card title={t('transfer.card')}>
      <p>{t(on ? 'transfer.isOn' : 'transfer.isOff')}</p>
      <p className="muted">{t('transfer.cardAbout')}</p>
      <SaveNote error={save.error} conflict={save.conflict} />
      <Button kind="secondary" busy={save.isPending} onClick={() => save.mutate(undefined)}>
        {t(on ? 'transfer.turnOff' : 'transfer.turnOn')}
      </Button>
    </Card>
  );
}
