import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';

/** A password to fill in, which can be looked at while it is typed. */
export function PasswordField(field: Omit<ComponentProps<typeof Field>, 'type'>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <div className="password">
      <Field {...field} type={shown ? 'text' : 'password'} />
      <label className="show-password">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {t('account.showPassword')}
      </label>
    </div>
  );
}
