import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { Select } from '../ui/Select';
import { toasts } from '../ui/toasts';
import { accountsOf, chooseAccount, gateways, type AccountChoice, type Gateway } from './desk';

/** Which account takes what is paid for a place, and which ones took it before; for operators. */
export function PlaceAccount({ placeId }: { readonly placeId: string }) {
  const { t } = useTranslation();
  const known = useQuery({ queryKey: ['money', 'gateways'], queryFn: gateways });
  const chosen = useQuery({ queryKey: ['money', 'accounts', placeId], queryFn: () => accountsOf(placeId) });
  return (
    <Card title={t('placeAccount.title')}>
      <p className="small muted">{t('placeAccount.note')}</p>
      <Loaded query={known}>
        {({ items: accounts }) => (
          <Loaded query={chosen}>
            {({ items }) => (
              <>
                <Choose
                  placeId={placeId}
                  accounts={accounts}
                  now={items[0]?.account ?? ''}
                  key={items[0]?.id}
                />
                <Earlier choices={items} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Card>
  );
}

interface ChooseProps {
  readonly placeId: string;
  readonly accounts: readonly Gateway[];
  /** The name of the account that counts; empty for the house's own. */
  readonly now: string;
}

function Choose({ placeId, accounts, now }: ChooseProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const nameOf = useNameOf();
  const [account, setAccount] = useState(now);
  const change = useMutation({
    mutationFn: () => chooseAccount(placeId, account),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['money', 'accounts', placeId] });
      toasts.say(t('placeAccount.changed', { account: nameOf(account) }));
    },
  });
  const gone = accounts.every((one) => one.account !== now);
  const options = accounts.map((one) => ({
    value: one.account,
    label: one.test ? t('placeAccount.testName', { name: nameOf(one.account) }) : nameOf(one.account),
  }));
  return (
    <>
      <Select
        label={t('placeAccount.account')}
        value={account}
        onChange={(event) => setAccount(event.target.value)}
        options={gone ? [{ value: now, label: t('placeAccount.gone', { name: now }) }, ...options] : options}
      />
      {change.isError && <ProblemNote error={change.error} />}
      <p className="row">
        <Button
          kind="secondary"
          busy={change.isPending}
          disabled={account === now}
          onClick={() => change.mutate()}
        >
          {t('placeAccount.change')}
        </Button>
      </p>
    </>
  );
}

function Earlier({ choices }: { readonly choices: readonly AccountChoice[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useNameOf();
  if (choices.length === 0) return null;
  return (
    <ul className="ways small">
      {choices.map((choice) => (
        <li key={choice.id}>
          {t('placeAccount.since', { moment: format.moment(choice.at), account: nameOf(choice.account) })}
        </li>
      ))}
    </ul>
  );
}

/** How an account is called; the house's own has no name. */
function useNameOf(): (account: string) => string {
  const { t } = useTranslation();
  return (account) => account || t('placeAccount.house');
}
