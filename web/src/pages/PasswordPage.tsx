import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { changePassword } from '../api/endpoints';
import { Problem } from '../api/problem';
import { useAccount } from '../session/account';
import { landing } from '../session/landing';
import { nextPath } from '../session/next';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { PasswordField } from '../ui/PasswordField';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { textOf } from '../ui/form';

/** Changes the password; somebody who was given a first password cannot go anywhere else before. */
export function PasswordPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const account = useAccount().data;
  const forced = account?.passwordChangeRequired === true;
  const next = nextPath(search.get('next'));
  const change = useMutation({
    mutationFn: (form: FormData) => changePassword(textOf(form, 'current'), textOf(form, 'fresh')),
    onSuccess: async () => {
      await client.refetchQueries({ queryKey: ['account'] });
      toasts.say(t('password.changed'));
      await navigate(account && forced ? landing(next, account.role) : next, { replace: true });
    },
  });
  const complaint = change.error instanceof Problem ? change.error.fieldMessage('newPassword') : '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate(new FormData(event.currentTarget));
  };
  return (
    <Page title={t('password.title')}>
      {forced ? <Note title={t('password.forced')} /> : <p className="muted">{t('profile.passwordNote')}</p>}
      <CheckedForm className="form" onSubmit={submit}>
        <Field
          label={t('password.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <PasswordField
          label={t('password.fresh')}
          hint={t('account.passwordHint')}
          name="fresh"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={128}
          complaint={complaint}
        />
        {change.isError && <ProblemNote error={change.error} />}
        <Button type="submit" busy={change.isPending}>
          {t('password.submit')}
        </Button>
      </CheckedForm>
    </Page>
  );
}
