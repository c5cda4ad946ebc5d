import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { decideOwner } from '../api/endpoints';
import { Problem } from '../api/problem';
import type { OwnerApproval } from '../api/types';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import { toasts } from '../ui/toasts';

interface OwnerCardProps {
  readonly approval: OwnerApproval;
  /** True while it is to be decided. */
  readonly open: boolean;
}

/** Somebody who wants to sell here: to be decided, or what was decided and why. */
export function OwnerCard({ approval, open }: OwnerCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, requestedAt, decidedAt, reason } = approval;
  return (
    <li className="card">
      <h2>{account.name}</h2>
      <p className="muted">{account.email}</p>
      <p className="small muted">{t('owners.since', { moment: format.moment(requestedAt) })}</p>
      {decidedAt && (
        <p className="small muted">{t('owners.decided', { moment: format.moment(decidedAt) })}</p>
      )}
      {reason && <p>{t('room.because', { reason })}</p>}
      {open && <Decision account={account} />}
    </li>
  );
}

type Verdict = 'APPROVED' | 'REJECTED';

function Decision({ account }: { readonly account: OwnerApproval['account'] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [wrong, setWrong] = useState<'reasonMissing' | 'choose'>();
  const decide = useMutation({
    mutationFn: (said: { readonly verdict: Verdict; readonly reason: string }) =>
      decideOwner(account.id, said.verdict, said.reason),
    onSuccess: (_, { verdict }) => {
      toasts.say(t(`owners.done.${verdict}`, { name: account.name }));
      return client.invalidateQueries({ queryKey: ['owners'] });
    },
  });
  const decideFor = (verdict: Verdict) => (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget;
    const reason = form ? textOf(new FormData(form), 'reason').trim() : '';
    const blind = verdict === 'REJECTED' && reason === '';
    setWrong(blind ? 'reasonMissing' : undefined);
    if (!blind) decide.mutate({ verdict, reason });
  };
  // Enter after a reason says neither yes nor no.
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWrong('choose');
  };
  const told = decide.error instanceof Problem ? decide.error.fieldMessage('reason') : '';
  return (
    <CheckedForm onSubmit={choose}>
      <Field
        label={t('owners.reason')}
        hint={t('owners.reasonHint')}
        name="reason"
        maxLength={500}
        complaint={told || (wrong ? t(`owners.${wrong}`) : '')}
      />
      {decide.isError && !told && <ProblemNote error={decide.error} />}
      <p className="row">
        <Button busy={decide.isPending} onClick={decideFor('APPROVED')}>
          {t('owners.approve')}
        </Button>
        <Button kind="secondary" disabled={decide.isPending} onClick={decideFor('REJECTED')}>
          {t('owners.reject')}
        </Button>
      </p>
    </CheckedForm>
  );
}
