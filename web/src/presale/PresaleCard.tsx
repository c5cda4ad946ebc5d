import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverClock } from '../api/client';
import type { Sale } from '../api/types';
import type { SaleState } from '../catalog/saleState';
import { useFormat } from '../i18n/format';
import { MomentField } from '../owner/MomentField';
import { SaveNote } from '../owner/SaveNote';
import { useSave } from '../owner/useSave';
import '../styles/presale.css';
import { instantOf } from '../time/zoned';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { CheckedForm } from '../ui/CheckedForm';
import { textOf } from '../ui/form';
import { Loaded } from '../ui/Loading';
import { toasts } from '../ui/toasts';
import { CodeList } from './CodeList';
import { IssueCodes } from './IssueCodes';
import { setPresale } from './presale';
import { usePresale } from './usePresale';

interface PresaleCardProps {
  readonly sale: Sale;
  readonly state: SaleState;
  readonly zone: string;
}

/** The presale of a sale: until when a code is needed, and the codes. */
export function PresaleCard({ sale, state, zone }: PresaleCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const presale = usePresale(sale.id);
  return (
    <Card title={t('presale.card')}>
      <Loaded query={presale}>
        {({ endsAt }) => {
          const over = endsAt !== '' && Date.parse(endsAt) <= serverClock.now();
          const settable = state === 'SCHEDULED' || (state === 'OPEN' && endsAt !== '' && !over);
          return (
            <>
              <p className={endsAt ? '' : 'muted'}>
                {endsAt === ''
                  ? t(settable ? 'presale.none' : 'presale.hadNone')
                  : t(over ? 'presale.wasUntil' : 'presale.isUntil', {
                      moment: format.shortMoment(endsAt, zone),
                    })}
              </p>
              {settable && <UntilForm key={endsAt} {...{ sale, endsAt, zone }} />}
              {endsAt !== '' && !over && state !== 'CLOSED' && <IssueCodes saleId={sale.id} />}
              {endsAt !== '' && <CodeList saleId={sale.id} over={over || state === 'CLOSED'} />}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

/** A day unless its owner says otherwise, and never longer than the sale. */
const USUAL_LENGTH = 86_400_000;

const usualEnd = ({ opensAt, closesAt }: Sale) =>
  new Date(Math.min(Date.parse(opensAt) + USUAL_LENGTH, Date.parse(closesAt))).toISOString();

function UntilForm({ sale, endsAt, zone }: UntilFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asked, setAsked] = useState(endsAt !== '');
  const { complaint, ...save } = useSave(
    (end: string) => setPresale(sale, end),
    () => {
      toasts.say(t('owner.saved'));
      return client.invalidateQueries({ queryKey: ['presale', sale.id] });
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(instantOf(textOf(new FormData(event.currentTarget), 'endsAt'), zone));
  };
  if (!asked)
    return (
      <Button kind="secondary" onClick={() => setAsked(true)}>
        {t('presale.add')}
      </Button>
    );
  return (
    <CheckedForm onSubmit={submit}>
      <MomentField
        label={t('presale.endsAt')}
        hint={t('presale.endsAtHint')}
        zone={zone}
        start={endsAt || usualEnd(sale)}
        name="endsAt"
        required
        complaint={complaint('endsAt')}
      />
      <SaveNote error={save.error} conflict={save.conflict} />
      <p className="row">
        <Button type="submit" kind="secondary" busy={save.isPending}>
          {t(endsAt ? 'owner.save' : 'presale.add')}
        </Button>
        {endsAt && (
          <Button
            kind="plain"
            busy={save.isPending}
            onClick={() => save.mutate(new Date(serverClock.now()).toISOString())}
          >
            {t('presale.endNow')}
          </Button>
        )}
      </p>
    </CheckedForm>
  );
}

interface UntilFormProps {
  readonly sale: Sale;
  readonly endsAt: string;
  readonly zone: string;
}
