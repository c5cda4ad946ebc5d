import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { textOf } from '../ui/form';

const KEY = 'hanjul.door.gate';

/** Asks at which door this device is: whoever meets a ticket for the second time is told where the first time was. */
export function GateForm({ onChosen }: { readonly onChosen: (gate: string) => void }) {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  return (
    <Card title={t('door.gateTitle')}>
      <CheckedForm
        onSubmit={(event) => {
          event.preventDefault();
          const gate = textOf(new FormData(event.currentTarget), 'gate').trim();
          setMissing(gate === '');
          if (gate === '') return;
          localStorage.setItem(KEY, gate);
          onChosen(gate);
        }}
      >
        <Field
          label={t('door.gate')}
          hint={t('door.gateHint')}
          name="gate"
          maxLength={40}
          autoComplete="off"
          defaultValue={localStorage.getItem(KEY) ?? ''}
          complaint={missing ? t('door.gateMissing') : ''}
        />
        <Button type="submit" wide>
          {t('door.begin')}
        </Button>
      </CheckedForm>
    </Card>
  );
}
