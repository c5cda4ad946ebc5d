import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Card } from '../ui/Card';
import type { OwnStory } from './follow';

interface OwnStoryCardProps {
  readonly own: OwnStory;
  /** How many places the line has. */
  readonly end: number;
  readonly zone: string | undefined;
}

const STEPS = ['left', 'silent', 'called', 'again', 'cameIn'] as const;

/** What the chain says of the reader's own place; it is shown counted from 1. */
export function OwnStoryCard({ own, end, zone }: OwnStoryCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const done = STEPS.flatMap((step) => (own[step] === '' ? [] : [{ step, at: own[step] }]));
  return (
    <Card title={t('record.own', { place: format.number(own.place + 1) })}>
      {own.place >= end && <p>{t('record.ownUnknown')}</p>}
      {own.place < end && done.length === 0 && <p>{t('record.ownWaits')}</p>}
      <ul className="record-own">
        {done.map(({ step, at }) => (
          <li key={step}>
            <time className="muted" dateTime={at}>
              {format.exactTime(at, zone)}
            </time>{' '}
            {t(`record.ownDid.${step}`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
