import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { textOf } from '../ui/form';

interface CodeFormProps {
  readonly busy: boolean;
  readonly onCode: (code: string) => void;
}

/** For a cracked screen, a dead battery, and paper. */
export function CodeForm({ busy, onCode }: CodeFormProps) {
  const { t } = useTranslation();
  return (
    <CheckedForm
      className="door-code"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const code = textOf(new FormData(form), 'code').trim();
        if (code === '') return;
        onCode(code);
        form.reset();
      }}
    >
      <Field
        label={t('door.code')}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={300}
      />
      <Button type="submit" kind="secondary" busy={busy}>
        {t('door.check')}
      </Button>
    </CheckedForm>
  );
}
