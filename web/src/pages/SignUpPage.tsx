import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { signIn, signUp } from '../api/endpoints';
import { Problem } from '../api/problem';
import type { NewAccount } from '../api/types';
import { currentLanguage } from '../i18n';
import { landing } from '../session/landing';
import { makeAccount } from '../session/makeAccount';
import { nextPath } from '../session/next';
import { NoCookies } from '../session/NoCookies';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { Page } from '../ui/Page';
import { PasswordField } from '../ui/PasswordField';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import { toasts } from '../ui/toasts';

/** Makes an account and signs in with it. */
export function SignUpPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const next = nextPath(search.get('next'));
  const make = useMutation({
    mutationFn: (form: FormData) => makeAccount(accountOf(form), { signUp, signIn }),
    onSuccess: async (role) => {
      toasts.say(t('signUp.done'));
      await navigate(landing(next, role), { replace: true });
    },
  });
  const complaint = (field: string) => (make.error instanceof Problem ? make.error.fieldMessage(field) : '');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    make.mutate(new FormData(event.currentTarget));
  };
  return (
    <Page title={t('signUp.title')}>
      <div className="entrance">
        <NoCookies />
        <Card>
          <CheckedForm className="form" onSubmit={submit}>
            <Field
              label={t('account.email')}
              name="email"
              type="email"
              autoComplete="username"
              required
              maxLength={254}
              complaint={complaint('email')}
            />
            <PasswordField
              label={t('account.password')}
              hint={t('account.passwordHint')}
              name="password"
              autoComplete="new-password"
              required
              minLength={10}
              maxLength={128}
              complaint={complaint('password')}
            />
            <Field
              label={t('account.name')}
              name="name"
              autoComplete="name"
              required
              maxLength={60}
              complaint={complaint('name')}
            />
            {!/^\/(line|s|checkout)\//.test(next) && <RoleChoice />}
            {make.isError && <ProblemNote error={make.error} />}
            <Button type="submit" wide busy={make.isPending}>
              {t('signUp.submit')}
            </Button>
          </CheckedForm>
        </Card>
        <p>
          {t('signUp.haveAccount')}{' '}
          <Link to={`/sign-in?next=${encodeURIComponent(next)}`}>{t('signIn.title')}</Link>
        </p>
      </div>
    </Page>
  );
}

function RoleChoice() {
  const { t } = useTranslation();
  return (
    <Choice
      legend={t('signUp.role')}
      name="role"
      options={[
        { value: 'GUEST', label: t('signUp.guest') },
        { value: 'OWNER', label: t('signUp.owner') },
      ]}
    >
      <p className="hint">{t('signUp.ownerHint')}</p>
    </Choice>
  );
}

/** In the middle of a purchase nobody is asked whether they came to buy or to sell. */
const accountOf = (form: FormData): NewAccount => ({
  email: textOf(form, 'email'),
  password: textOf(form, 'password'),
  name: textOf(form, 'name'),
  role: textOf(form, 'role') === 'OWNER' ? 'OWNER' : 'GUEST',
  locale: currentLanguage(),
});
