import { Link } from 'react-router';
import { serverClock } from '../api/client';
import type { Room, Session, StockInShort } from '../api/types';
import { useFormat } from '../i18n/format';
import { ButtonLink } from '../ui/Button';
import { useStandsIn } from '../line/usePlaces';
import { When } from './When';
import { stockState } from './stockState';
import { useWords } from '../i18n/words';

interface SessionWaysProps {
  readonly sessions: readonly Session[];
  readonly open: boolean;
  /** The room in front of the sale; null when it sells without a line. */
  readonly room: Room | null;
  readonly stock: ReadonlyMap<string, StockInShort>;
}

/** The way to each session: through the line where there is one, else straight to the seats. */
export function SessionWays({ sessions, open, room, stock }: SessionWaysProps) {
  const { t } = useWords();
  const oneLine = open && room !== null && sessions.length > 1;
  return (
    <>
      {oneLine && <p className="small muted">{t('event.oneLine', { count: sessions.length })}</p>}
      <ul className="ways">
        {sessions.map((session) => (
          <SessionWay
            key={session.id}
            session={session}
            open={open}
            room={room}
            left={stock.get(session.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface SessionWayProps {
  readonly session: Session;
  readonly open: boolean;
  readonly room: Room | null;
  readonly left: StockInShort | undefined;
}

function SessionWay({ session, open, room, left }: SessionWayProps) {
  const { t } = useWords();
  const stands = useStandsIn(room?.id);
  // Nobody else joins then; whoever did on another device is let in like anybody who stands there.
  const drained = room?.state === 'DRAINING' && !stands;
  // Read with each new stock: a timer for each of many sessions would wake a phone for nothing.
  const over = Date.parse(session.endsAt) <= serverClock.now();
  const isSold = open && !over && !session.calledOff;
  const soldOut = left !== undefined && stockState([left]) === 'SOLD_OUT';
  return (
    <li>
      <span>
        <span className="when">
          <When session={session} short />
        </span>
        <Elsewhere session={session} />
        {session.calledOff && <CalledOff reason={session.calledOff} />}
        {open && over && !session.calledOff && <span className="left">{t('event.sessionOver')}</span>}
        {isSold && left && <Left stock={left} />}
        {isSold && !soldOut && left?.free === 0 && (
          <Link className="left" to={`/s/${session.id}/returns`}>
            {t('returns.link')}
          </Link>
        )}
      </span>
      {isSold && soldOut && (
        <ButtonLink kind="secondary" to={`/s/${session.id}/returns`}>
          {t('returns.link')}
        </ButtonLink>
      )}
      {isSold && !soldOut && (
        <ButtonLink
          kind={drained ? 'secondary' : 'primary'}
          to={room ? `/line/${room.id}?session=${session.id}` : `/s/${session.id}`}
        >
          {t(
            room
              ? stands
                ? 'event.backToPlace'
                : drained
                  ? 'event.findPlace'
                  : 'event.join'
              : 'event.choose',
          )}
        </ButtonLink>
      )}
    </li>
  );
}

function CalledOff({ reason }: { readonly reason: string }) {
  const { t } = useWords();
  return (
    <span className="left warn">
      {t('callOff.event')} · {t('callOff.eventWhy', { reason })}
    </span>
  );
}

function Left({ stock }: { readonly stock: StockInShort }) {
  const { t } = useWords();
  const format = useFormat();
  const state = stockState([stock]);
  if (state === 'SOLD_OUT') return <span className="left">{t('sale.soldOut')}</span>;
  if (state === 'ALL_HELD') return <span className="left warn">{t('sale.allHeld')}</span>;
  const said = t('sale.left', { count: stock.free, shown: format.number(stock.free) });
  return <span className={state === 'FEW' ? 'left warn' : 'left'}>{said}</span>;
}

/** Times are those of the place; a reader whose clock differs is told so. */
function Elsewhere({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const format = useFormat();
  if (format.time(session.startsAt, session.zone) === format.time(session.startsAt)) return null;
  return <span className="left">{t('event.localTime', { zone: session.zone.replace(/_/g, ' ') })}</span>;
}
