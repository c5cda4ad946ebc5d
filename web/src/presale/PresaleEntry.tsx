import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useFormat } from '../i18n/format';
import { SignInFirst } from '../line/SignInFirst';
import { useSignedIn } from '../session/account';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import { redeem } from './presale';

interface PresaleEntryProps {
  readonly saleId: string;
  /** From when on nobody needs a code. */
  readonly endsAt: string;
  readonly zone: string;
  readonly onLetIn?: () => void;
}

/** Refusals that are about the code itself, so they stand beside its field. */
const OF_THE_CODE = ['ACCESS_CODE_UNKNOWN', 'ACCESS_CODE_USED_UP'];

/** Where a guest without a code stands: what a presale is, when it is over, and the field for the code. */
export function PresaleEntry({ saleId, endsAt, zone, onLetIn }: PresaleEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const signedIn = useSignedIn();
  return (
    <Note tone="accent" title={t('presale.title')}>
      <p>{t('presale.until', { moment: format.shortMoment(endsAt, zone) })}</p>
      {signedIn ? (
        <CodeForm saleId={saleId} onLetIn={onLetIn} />
      ) : (
        <>
          <p>{t('presale.signIn')}</p>
          <SignInFirst urgent />
        </>
      )}
    </Note>
  );
}

function CodeForm({ saleId, onLetIn }: CodeFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const entry = useMutation({
    mutationFn: (code: string) => redeem(saleId, code),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['presale', saleId] });
      onLetIn?.();
    },
  });
  const { error } = entry;
  const ofTheCode = error instanceof Problem && OF_THE_CODE.includes(error.code);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    entry.mutate(textOf(new FormData(event.currentTarget), 'code'));
  };
  return (
    <CheckedForm onSubmit={submit} className="presale-code">
      <Field
        label={t('presale.code')}
        hint={t('presale.codeHint')}
        name="code"
        required
        maxLength={100}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        complaint={ofTheCode ? error.title : ''}
      />
      {error && !ofTheCode && <ProblemNote error={error} />}
      <Button type="submit" busy={entry.isPending}>
        {t('presale.enter')}
      </Button>
    </CheckedForm>
  );
}

interface CodeFormProps {
  readonly saleId: string;
  readonly onLetIn: (() => void) | undefined;
}
