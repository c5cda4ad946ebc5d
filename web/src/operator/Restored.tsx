import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import { toasts } from '../ui/toasts';
import { recoverRoom, type DeskRoom } from './rooms';

/** Says that the data of a room came back from a backup, once somebody has said why. */
export function Restored({ room }: { readonly room: DeskRoom }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const recover = useMutation({
    mutationFn: (reason: string) => recoverRoom(room.id, reason),
    onSuccess: () => {
      toasts.say(t('room.restoring'));
      setAsking(false);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['desk'] }),
  });
  const give = (form: FormData) => {
    const reason = textOf(form, 'reason').trim();
    setMissing(reason === '');
    if (reason !== '') recover.mutate(reason);
  };
  return (
    <>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {t('room.restored')}
      </Button>
      {asking && (
        <AskDialog
          title={t('room.restoredAsk')}
          effect={t('room.restoredEffect')}
          yes={{ label: t('room.restoredYes'), kind: 'danger', busy: recover.isPending }}
          onYes={(form) => give(form)}
          onClose={() => setAsking(false)}
          trouble={recover.isError && <ProblemNote error={recover.error} />}
        >
          <Field
            label={t('room.ownReason')}
            hint={t('room.reasonPublic')}
            name="reason"
            maxLength={200}
            complaint={missing ? t('room.reasonMissing') : ''}
            autoComplete="off"
          />
        </AskDialog>
      )}
    </>
  );
}
