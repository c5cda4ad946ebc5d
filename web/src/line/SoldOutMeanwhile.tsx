import { Link, useLocation } from 'react-router';
import type { Session, StockInShort } from '../api/types';
import { useFormat } from '../i18n/format';
import { Note } from '../ui/Note';
import { useWords } from '../i18n/words';

interface SoldOutMeanwhileProps {
  /** The other sessions that this line leads to. */
  readonly others: readonly Session[];
  readonly stock: ReadonlyMap<string, StockInShort>;
}

/** What the guest waits for has been sold. Says so at once, and what else the same place in the line is good for. */
export function SoldOutMeanwhile({ others, stock }: SoldOutMeanwhileProps) {
  const { t } = useWords();
  const format = useFormat();
  const { pathname } = useLocation();
  const open = others.filter((session) => (stock.get(session.id)?.free ?? 0) > 0);
  return (
    <Note tone="warn" title={t('line.soldOut')} live="status">
      <p>{t(open.length > 0 ? 'line.soldOutOthers' : 'line.soldOutAll')}</p>
      {open.length > 0 && (
        <ul className="ways">
          {open.map((session) => (
            <li key={session.id}>
              <Link replace to={`${pathname}?session=${session.id}`}>
                {format.shortMoment(session.startsAt, session.zone)}
              </Link>
              <span className="muted">
                {t('sale.left', {
                  count: stock.get(session.id)?.free ?? 0,
                  shown: format.number(stock.get(session.id)?.free ?? 0),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
