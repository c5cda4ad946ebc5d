import { Link, useLocation } from 'react-router';
import type { Session, StockInShort } from '../api/types';
import { useFormat } from '../i18n/format';
import { Note } from '../ui/Note';
import { useWords } from '../i18n/words';
import type { Gone } from './view';

interface SoldOutMeanwhileProps {
  readonly gone: NonNullable<Gone>;
  /** The other sessions that this line leads to. */
  readonly others: readonly Session[];
  readonly stock: ReadonlyMap<string, StockInShort>;
}

/**
 * What the guest waits for has been sold, or is being paid for. Says so at once, that nobody is called meanwhile, and what
 * else the same place in the line is good for.
 */
export function SoldOutMeanwhile({ gone, others, stock }: SoldOutMeanwhileProps) {
  const { t } = useWords();
  const format = useFormat();
  const { pathname } = useLocation();
  const open = others.filter((session) => (stock.get(session.id)?.free ?? 0) > 0);
  if (gone === 'NONE_FREE')
    return (
      <Note title={t('line.noneFree')} live="status">
        <p>{t('line.noneFreeNext')}</p>
      </Note>
    );
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
