import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { instantOf, localOf } from '../time/zoned';
import { Field } from '../ui/Field';

interface MomentFieldProps extends Omit<ComponentProps<typeof Field>, 'type' | 'defaultValue'> {
  /** Time zone of the place. */
  readonly zone: string;
  /** What it says at first (RFC 3339); nothing without it. */
  readonly start?: string | undefined;
}

/**
 * A date and time at a place. Browsers write them as their own language does, whatever the page's is, so that 5/6 may be May or
 * June: what was chosen is read back in words.
 */
export function MomentField({ zone, start, hint, ...field }: MomentFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState(start ? localOf(start, zone) : '');
  const chosen = instantOf(typed, zone);
  const read = chosen
    ? t('owner.momentRead', { moment: format.moment(chosen, zone), zone })
    : t('owner.zoneHint', { zone });
  return (
    <Field
      {...field}
      hint={[read, hint].filter(Boolean).join(' ')}
      type="datetime-local"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
