import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { decideOwner, ownersAwaitingApproval } from '../api/endpoints';
import type { OwnerApproval } from '../api/types';
import { useFormat } from '../i18n/format';
import { Field } from '../ui/Field';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';

const OWNERS = ['owners'];

/** Owners who wait for an operator's word. */
export function OwnersPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: OWNERS, queryFn: ownersAwaitingApproval });
  return (
    <Page title={t('owners.title')}>
      <Loaded query={query}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="empty">{t('owners.none')}</p>}
            <ul className="cards">
              {items.map((item) => (
                <Owner key={item.account.id} approval={item} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Owner({ approval }: { readonly approval: OwnerApproval }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const decide = useMutation({
    mutationFn: (decided: { readonly decision: 'APPROVED' | 'REJECTED'; readonly reason: string }) =>
      decideOwner(approval.account.id, decided.decision, decided.reason),
    onSuccess: () => client.invalidateQueries({ queryKey: OWNERS }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const decision = submitter?.getAttribute('value') === 'REJECTED' ? 'REJECTED' : 'APPROVED';
    decide.mutate({ decision, reason: textOf(new FormData(event.currentTarget), 'reason') });
  };
  return (
    <li className="card">
      <h2>{approval.account.name}</h2>
      <p className="muted">{approval.account.email}</p>
      <p className="small muted">{t('owners.since', { moment: format.moment(approval.requestedAt) })}</p>
      <form className="form" onSubmit={submit}>
        <Field label={t('owners.reason')} hint={t('owners.reasonHint')} name="reason" maxLength={500} />
        {decide.isError && <ProblemNote error={decide.error} />}
        <p className="row">
          <button value="APPROVED" disabled={decide.isPending}>
            {t('owners.approve')}
          </button>
          <button className="secondary" value="REJECTED" disabled={decide.isPending}>
            {t('owners.reject')}
          </button>
        </p>
      </form>
    </li>
  );
}
