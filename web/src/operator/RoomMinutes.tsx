import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import type { WatchedRoom } from './rooms';
import { byMinute } from './samples';

/** What the charts show, as numbers by the minute: for those who do not see pictures, and for copying. */
export function RoomMinutes({ watched }: { readonly watched: WatchedRoom }) {
  const { t } = useTranslation();
  const format = useFormat();
  const heads = ['arrivals', 'called', 'waiting', 'inside', 'maxInside', 'sold', 'held', 'free'] as const;
  return (
    <details className="minutes">
      <summary>{t('room.asNumbers')}</summary>
      <div className="scrolled" tabIndex={0} role="region" aria-label={t('room.asNumbers')}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('room.minute')}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`room.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byMinute(watched.samples).map(({ at, arrivals, called, last }) => {
              const { waiting, inside, maxInside, stock } = last;
              const values = [
                arrivals,
                called,
                waiting,
                inside,
                maxInside,
                stock.sold,
                stock.held,
                stock.free,
              ];
              return (
                <tr key={at}>
                  <th scope="row">{format.time(at, watched.sale.zone)}</th>
                  {heads.map((head, index) => (
                    <td key={head}>{format.number(values[index] ?? 0)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
