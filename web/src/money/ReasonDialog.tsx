import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { AskDialog } from '../ui/AskDialog';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';

interface ReasonDialogProps {
  readonly title: string;
  readonly effect: string;
  readonly yes: string;
  readonly done: string;
  readonly act: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks why, and does it. The reason stays in the history. */
export function ReasonDialog({ title, effect, yes, done, act, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const doing = useMutation({
    mutationFn: act,
    onSuccess: () => {
      toasts.say(done);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['money'] }),
  });
  const complaint = doing.error instanceof Problem ? doing.error.fieldMessage('reason') : '';
  return (
    <AskDialog
      title={title}
      effect={effect}
      yes={{ label: yes, busy: doing.isPending }}
      onYes={(form) => doing.mutate(textOf(form, 'reason').trim())}
      onClose={onClose}
      trouble={doing.isError && !complaint && <ProblemNote error={doing.error} />}
    >
      <Field
        label={t('moneyDesk.reason')}
        hint={t('moneyDesk.reasonHint')}
        name="reason"
        maxLength={200}
        complaint={complaint}
      />
    </AskDialog>
  );
}
