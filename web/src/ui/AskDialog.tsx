import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from './Button';
import { Dialog } from './Dialog';

interface AskDialogProps {
  readonly title: string;
  /** What comes of saying yes. */
  readonly effect: string;
  readonly yes: { readonly label: string; readonly kind?: ButtonKind; readonly busy: boolean };
  /** Called with what was filled in. The yes is the form's only submit button, so Enter in a field means it too. */
  readonly onYes: (form: FormData) => void;
  readonly onClose: () => void;
  /** What could not be done, shown above the buttons. */
  readonly trouble: ReactNode;
  /** What stands below the question. */
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}

/** A question with something to fill in: yes or leave it. What is wrong is said by the server, beside its field. */
export function AskDialog({ title, effect, yes, onYes, onClose, ...parts }: AskDialogProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onYes(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="muted">{effect}</p>
      <form onSubmit={submit} noValidate>
        {parts.children}
        {parts.trouble}
        <p className="row">
          <Button type="submit" kind={yes.kind ?? 'primary'} busy={yes.busy}>
            {yes.label}
          </Button>
          <Button kind="plain" onClick={onClose}>
            {t('desk.cancel')}
          </Button>
        </p>
      </form>
      {parts.below}
    </Dialog>
  );
}
