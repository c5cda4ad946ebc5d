import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Chip } from '../ui/Chip';
import { Select } from '../ui/Select';
import { webhooks, type Webhook } from './desk';
import { Part } from './Part';

type Outcome = Webhook['outcome'];

const TONES = {
  RECEIVED: 'accent',
  KNOWN: 'good',
  AWAITED: 'good',
  IN_ORDER: 'good',
  REOPENED: 'warn',
  GIVEN_BACK: 'warn',
  DIFFERS: 'bad',
} as const;
/** Those that ask for a person come first. */
const OUTCOMES = ['DIFFERS', 'REOPENED', 'GIVEN_BACK', 'RECEIVED', 'AWAITED', 'IN_ORDER', 'KNOWN'] as const;

/** What gateways told of their own accord, and what was found when it was looked into. */
export function WebhookLog() {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>();
  const choice = (
    <Select
      label={t('moneyDesk.news.only')}
      value={outcome ?? ''}
      onChange={(event) => setOutcome(OUTCOMES.find((one) => one === event.target.value))}
      options={[
        { value: '', label: t('moneyDesk.news.all') },
        ...OUTCOMES.map((one) => ({ value: one, label: t(`moneyDesk.news.outcomes.${one}`) })),
      ]}
    />
  );
  return (
    <Part
      title={t('moneyDesk.news.title')}
      none={t(outcome ? 'moneyDesk.news.noneSuch' : 'moneyDesk.news.none')}
      queryKey="webhooks"
      only={outcome ?? ''}
      above={
        <>
          <p className="small muted">{t('moneyDesk.news.note')}</p>
          {choice}
        </>
      }
      read={(cursor) => webhooks(outcome, cursor)}
    >
      {(items) => (
        <ul className="money-list">
          {items.map((webhook) => (
            <WebhookLine key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function WebhookLine({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, status, times, tries } = webhook;
  return (
    <li>
      <p className="row">
        <strong>{t(`moneyDesk.news.claims.${status}`)}</strong>
        <Chip tone={TONES[outcome]}>{t(`moneyDesk.news.outcomes.${outcome}`)}</Chip>
      </p>
      <p className="small">{t(`moneyDesk.news.found.${outcome}`)}</p>
      <p className="small muted">
        {t('moneyDesk.news.came', { moment: format.moment(webhook.receivedAt) })}
        {times > 1 && ` · ${t('moneyDesk.news.times', { times })}`}
        {outcome === 'RECEIVED' && tries > 0 && ` · ${t('takings.tries', { count: tries })}`}
      </p>
      <p className="small muted ids">{t('takings.order', { id: webhook.payment })}</p>
    </li>
  );
}
