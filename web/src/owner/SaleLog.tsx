import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sale } from '../api/types';
import { useFormat } from '../i18n/format';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loading';
import { saleLog } from './offerings';

/** Who changed a sale, when and why; newest first. */
export function SaleLog({ sale, zone }: { readonly sale: Sale; readonly zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const log = useQuery({
    queryKey: ['desk', 'sale-log', sale.id, sale.version],
    queryFn: () => saleLog(sale.id),
  });
  return (
    <Card title={t('room.log')}>
      <Loaded query={log}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="muted">{t('owner.logEmpty')}</p>}
            <ol className="log">
              {items.map((entry) => (
                <li key={entry.at}>
                  <time className="small muted" dateTime={entry.at}>
                    {format.moment(entry.at, zone)}
                  </time>
                  <p className="strong">{t(`owner.act.${entry.act}`)}</p>
                  {entry.act === 'CHANGED' && (
                    <p>
                      {t('room.window', {
                        from: format.shortMoment(entry.opensAt, zone),
                        to: format.shortMoment(entry.closesAt, zone),
                      })}
                    </p>
                  )}
                  {entry.sessionStarts.length > 0 && (
                    <p>{entry.sessionStarts.map((start) => format.shortMoment(start, zone)).join(', ')}</p>
                  )}
                  {entry.act === 'PRESALE_SET' && (
                    <p>{entry.presaleEnds.map((end) => format.shortMoment(end, zone)).join(', ')}</p>
                  )}
                  {entry.reason && <p>{t('room.because', { reason: entry.reason })}</p>}
                  {entry.by && <p className="small muted">{t('room.by', { name: entry.by })}</p>}
                </li>
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </Card>
  );
}
