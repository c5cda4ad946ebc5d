import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import '../styles/log.css';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { ChangeText, reasonOf } from './orderWords';
import { roomLog, type DeskRoom, type LogEntry } from './rooms';

interface RoomLogListProps {
  readonly room: DeskRoom;
  readonly zone: string;
}

/** Who did what to the room, when and why; newest first. Read again with each version of the room. */
export function RoomLogList({ room, zone }: RoomLogListProps) {
  const { t } = useTranslation();
  const log = useInfiniteQuery({
    queryKey: ['desk', 'log', room.id, room.version],
    queryFn: ({ pageParam }) => roomLog(room.id, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    placeholderData: (before) => before,
  });
  const entries = log.data?.pages.flatMap((page) => page.items);
  return (
    <section className="card">
      <h2>{t('room.log')}</h2>
      {log.isPending && <Loading />}
      {log.isError && <ProblemNote error={log.error} onRetry={() => void log.refetch()} />}
      <ol className="log">
        {entries?.map((entry) => (
          <Entry key={entry.seq} entry={entry} zone={zone} />
        ))}
      </ol>
      {log.hasNextPage && (
        <Button kind="secondary" busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t('room.older')}
        </Button>
      )}
    </section>
  );
}

function Entry({ entry, zone }: { readonly entry: LogEntry; readonly zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <time className="small muted" dateTime={entry.at}>
        {format.moment(entry.at, zone)}
      </time>
      {entry.kind === 'OPEN' && <p className="strong">{t('room.began')}</p>}
      {entry.kind === 'DRAW' && <p className="strong">{t('room.drew')}</p>}
      {entry.kind === 'RECOVER' && <p className="strong">{t('room.recovered')}</p>}
      {entry.kind === 'CLOSE' && <p className="strong">{t('room.over')}</p>}
      {entry.changes.map((change) => (
        <p key={change.what} className="strong">
          <ChangeText change={change} zone={zone} />
        </p>
      ))}
      {entry.reason && <p>{reasonOf(entry.reason, t)}</p>}
      {entry.by.name && <p className="small muted">{t('room.by', { name: entry.by.name })}</p>}
    </li>
  );
}
