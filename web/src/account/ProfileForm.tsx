import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeProfile, type Profile } from '../api/endpoints';
import { hasCode, Problem } from '../api/problem';
import { chooseLanguage, currentLanguage, type Language } from '../i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { textOf } from '../ui/form';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';

/** Each language names itself in itself. */
const LANGUAGES = ['ko', 'en'] as const satisfies readonly Language[];

/**
 * Name and language; the e-mail is what one signs in with and stays. A name that is being typed outlives a change of the profile
 * elsewhere, as when the language of the pages is switched.
 */
export function ProfileForm({ profile }: { readonly profile: Profile }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const { account, version } = profile;
  const change = useMutation({
    mutationFn: (form: FormData) =>
      changeProfile(version, { name: textOf(form, 'name'), locale: textOf(form, 'locale') }),
    onSuccess: async (changed) => {
      client.setQueryData(['profile'], changed);
      client.setQueryData(['account'], changed.account);
      await chooseLanguage(changed.account.locale === 'en' ? 'en' : 'ko');
      // In the language that has just been chosen, which this rendering does not speak yet.
      toasts.say(i18n.t('profile.saved'));
    },
  });
  const inUse = currentLanguage();
  const lookAgain = async () => {
    await client.invalidateQueries({ queryKey: ['profile'] });
    change.reset();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate(new FormData(event.currentTarget));
  };
  const complaint = change.error instanceof Problem ? change.error.fieldMessage('name') : '';
  return (
    <CheckedForm className="form" onSubmit={submit}>
      <Field label={t('account.email')} type="email" value={account.email} readOnly autoComplete="username" />
      <Field
        label={t('account.name')}
        name="name"
        defaultValue={account.name}
        autoComplete="name"
        required
        maxLength={60}
        complaint={complaint}
      />
      <fieldset key={inUse}>
        <legend>{t('profile.language')}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} lang={language}>
            <input type="radio" name="locale" value={language} defaultChecked={inUse === language} />
            {t(`profile.languages.${language}`)}
          </label>
        ))}
        <span className="hint">
          {t(account.locale === inUse ? 'profile.languageNote' : 'profile.languageInUse')}
        </span>
      </fieldset>
      {change.isError && (
        <ProblemNote
          error={change.error}
          {...(hasCode(change.error, 'VERSION_CHANGED') ? { onRetry: () => void lookAgain() } : {})}
        />
      )}
      <Button type="submit" busy={change.isPending}>
        {t('profile.save')}
      </Button>
    </CheckedForm>
  );
}
