import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { signIn } from '../api/endpoints';
import { useAccount, useSignedIn, useTurnedOut } from '../session/account';
import { landing } from '../session/landing';
import { nextPath } from '../session/next';
import { NoCookies } from '../session/NoCookies';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { PasswordField } from '../ui/PasswordField';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';

/** Signs in; whoever has done that already is sent on. */
export function SignInPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const next = nextPath(search.get('next'));
  const enter = useMutation({
    mutationFn: (form: FormData) => signIn(textOf(form, 'email'), textOf(form, 'password')),
  });
  // In the language that is being read, whatever the account's is: that one is changed in the profile.
  const signedIn = useSignedIn();
  const turnedOut = useTurnedOut();
  const account = useAccount();
  if (signedIn && account.data) return <Navigate replace to={landing(next, account.data.role)} />;
  if (signedIn && enter.isSuccess && account.isError) return <Navigate replace to={next} />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    enter.mutate(new FormData(event.currentTarget));
  };
  return (
    <Page title={t('signIn.title')}>
      <div className="entrance">
        <NoCookies />
        {turnedOut && (
          <Note tone="warn" live="status" title={t('signIn.ended')}>
            <p>{t('signIn.endedWhy')}</p>
          </Note>
        )}
        <Card>
          <CheckedForm className="form" onSubmit={submit}>
            <Field label={t('account.email')} name="email" type="email" autoComplete="username" required />
            <PasswordField
              label={t('account.password')}
              name="password"
              autoComplete="current-password"
              required
            />
            {enter.isError && <ProblemNote error={enter.error} />}
            <Button type="submit" wide busy={enter.isPending || (enter.isSuccess && signedIn)}>
              {t('signIn.submit')}
            </Button>
          </CheckedForm>
        </Card>
        <p>
          {t('signIn.noAccount')}{' '}
          <Link to={`/sign-up?next=${encodeURIComponent(next)}`}>{t('signUp.title')}</Link>
        </p>
      </div>
    </Page>
  );
}
