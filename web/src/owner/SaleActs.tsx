import { useState } from 'react';
import { serverClock } from '../api/client';
import type { Sale } from '../api/types';
import type { SaleState } from '../catalog/saleState';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { toasts } from '../ui/toasts';
import { changeSale, closeSale } from './offerings';
import { SaveNote } from './SaveNote';
import { useSave } from './useSave';
import { useWords } from '../i18n/words';

interface SaleActsProps {
  readonly sale: Sale;
  readonly state: SaleState;
}

/** What can be done to a sale at once: open it now, or end it. */
export function SaleActs({ sale, state }: SaleActsProps) {
  const { t } = useWords();
  const [ending, setEnding] = useState(false);
  const { unitsPerPerson, closesAt, prices } = sale;
  const open = useSave(
    () =>
      changeSale(sale, {
        opensAt: new Date(serverClock.now()).toISOString(),
        closesAt,
        unitsPerPerson,
        prices,
      }),
    () => toasts.say(t('owner.opened')),
  );
  if (state === 'CLOSED') return null;
  return (
    <>
      <SaveNote error={open.error} conflict={open.conflict} />
      <p className="row">
        {state === 'SCHEDULED' && (
          <Button kind="secondary" busy={open.isPending} onClick={() => open.mutate(undefined)}>
            {t('owner.openNow')}
          </Button>
        )}
        <Button kind="secondary" onClick={() => setEnding(true)}>
          {t(`owner.end.${state}`)}
        </Button>
      </p>
      {ending && <EndDialog sale={sale} state={state} onClose={() => setEnding(false)} />}
    </>
  );
}

interface EndDialogProps {
  readonly sale: Sale;
  readonly state: 'SCHEDULED' | 'OPEN';
  readonly onClose: () => void;
}

/** Asks why; guests read the answer. */
function EndDialog({ sale, state, onClose }: EndDialogProps) {
  const { t } = useWords();
  const end = useSave(
    (reason: string) => closeSale(sale, reason),
    () => {
      toasts.say(t('owner.endedNow'));
      onClose();
    },
  );
  return (
    <AskDialog
      title={t(`owner.endAsk.${state}`)}
      effect={t(`owner.endEffect.${state}`)}
      yes={{ label: t(`owner.end.${state}`), kind: 'danger', busy: end.isPending }}
      onYes={(form) => end.mutate(textOf(form, 'reason').trim())}
      onClose={onClose}
      trouble={<SaveNote error={end.error} conflict={end.conflict} />}
    >
      <Field
        label={t('owner.endReason')}
        hint={t('owner.endReasonHint')}
        name="reason"
        maxLength={200}
        autoComplete="off"
        complaint={end.complaint('reason')}
      />
    </AskDialog>
  );
}
