import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { ChangeText, reasonOf } from '../operator/orderWords';
import '../styles/log.css';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import type { Told } from './follow';

interface ToldListProps {
  readonly told: readonly Told[];
  readonly zone: string | undefined;
}

/** So many are shown before somebody asks for the others. */
const FEW = 50;

/** What the line did that is out of the ordinary, in the order in which it happened. */
export function ToldList({ told, zone }: ToldListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  return (
    <Card title={t('record.told')}>
      <ol className="log">
        {(isAll ? told : told.slice(0, FEW)).map((one) => (
          <li key={one.seq}>
            <time className="small muted" dateTime={one.at}>
              {format.shortMoment(one.at, zone)}
            </time>
            <What told={one} zone={zone} />
          </li>
        ))}
      </ol>
      {!isAll && told.length > FEW && (
        <Button kind="secondary" onClick={() => setAll(true)}>
          {t('record.toldAll', { shown: format.number(told.length) })}
        </Button>
      )}
    </Card>
  );
}

function What({ told, zone }: { readonly told: Told; readonly zone: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (told.kind) {
    case 'OPEN':
      return (
        <>
          <p className="strong">{t(told.lottery ? 'record.openLottery' : 'record.open')}</p>
          <p>
            {t('record.openTerms', {
              perMinute: format.number(told.perMinute),
              inside: format.number(told.inside),
            })}
          </p>
        </>
      );
    case 'DRAW':
      return <p className="strong">{t('record.draw', { shown: format.number(told.tickets) })}</p>;
    case 'MODE':
      return (
        <>
          {told.changes.map((change) => (
            <p key={change.what} className="strong">
              <ChangeText change={change} zone={zone} />
            </p>
          ))}
          <p>{reasonOf(told.reason, t)}</p>
        </>
      );
    case 'STOCK':
      return <p className="strong">{t(`record.stock.${told.left}`)}</p>;
    case 'RECOVER':
      return (
        <>
          <p className="strong">{t('room.recovered')}</p>
          <p>{t('record.hole', { shown: format.number(told.places) })}</p>
          <p>{reasonOf(told.reason, t)}</p>
        </>
      );
    case 'CLOSE':
      return <p className="strong">{t('record.close')}</p>;
  }
}
