import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { awaitsDraw } from '../line/awaitsDraw';
import { FirstSteps } from '../owner/FirstSteps';
import { useAccount } from '../session/account';
import { Chip } from '../ui/Chip';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { DeskPage } from './DeskPage';
import { OutOfDate } from './OutOfDate';
import { deskStateOf, RoomChip, type DeskState } from './RoomChip';
import { liveRooms, type LiveRoom } from './rooms';
import { useClearing } from './useClearing';
import { useDesk } from './useDesk';

/** How often the rooms are looked at, milliseconds. */
const STEP = 3_000;

/** What needs somebody first, then what is to come. */
const RANK: Record<DeskState, number> = {
  RECOVERING: -1,
  PAUSED: 0,
  DRAINING: 1,
  OPEN: 2,
  CLOSED: 3,
  GATHERING: 4,
  OVER: 5,
};

/** All rooms that are not over since long, as they are now. */
export function RoomsPage() {
  const { t } = useTranslation();
  const { base, open } = useDesk();
  const owner = useAccount().data?.role === 'OWNER';
  const rooms = useQuery({
    queryKey: ['desk', 'rooms'],
    enabled: open,
    retry: false,
    queryFn: () => liveRooms(''),
    refetchInterval: STEP,
    staleTime: 0,
  });
  return (
    <DeskPage title={t('rooms.title')}>
      <Loaded query={rooms} shape="cards">
        {({ items }) => (
          <>
            <OutOfDate query={rooms} />
            {owner && <FirstSteps kind="primary" />}
            {items.length === 0 && <Empty title={t('rooms.none')} text={t('rooms.noneText')} />}
            <ul className="room-list">
              {[...items].sort(byUrgency).map((live) => (
                <RoomCard key={live.room.id} live={live} to={`${base}/rooms/${live.room.id}`} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </DeskPage>
  );
}

function byUrgency(a: LiveRoom, b: LiveRoom): number {
  const rank = RANK[deskStateOf(a.room)] - RANK[deskStateOf(b.room)];
  return rank || b.now.waiting - a.now.waiting || Date.parse(a.room.opensAt) - Date.parse(b.room.opensAt);
}

function RoomCard({ live, to }: { readonly live: LiveRoom; readonly to: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { room, sale, now } = live;
  const state = deskStateOf(room);
  const stage = useClearing(live, state);
  const all = now.stock.free + now.stock.held + now.stock.sold;
  const figures = [
    awaitsDraw(room)
      ? (['registered', format.number(room.registered)] as const)
      : (['waiting', format.number(now.waiting)] as const),
    ['inside', `${format.number(now.inside)} / ${format.number(now.maxInside)}`],
    ['rate', format.number(now.ratePerMinute)],
    ['sold', `${format.number(now.stock.sold)} / ${format.number(all)}`],
  ] as const;
  return (
    <li className="card">
      <p className="room-head">
        <RoomChip state={state} />
        {room.ordering === 'LOTTERY' && <Chip tone="neutral">{t('room.lottery')}</Chip>}
        {sale.rehearsal && <Chip tone="accent">{t('crowd.chip')}</Chip>}
        {state === 'GATHERING' && (
          <span className="small muted">
            {t('sale.opensAt', { moment: format.moment(room.opensAt, sale.zone) })}
          </span>
        )}
      </p>
      <h2>
        <Link className="cover" to={to}>
          {say(sale.title)}
        </Link>
      </h2>
      <p className="muted">{say(sale.place)}</p>
      {stage ? (
        <p>{t(`crowd.stage.${stage}`)}</p>
      ) : (
        <dl className="figures small-figures">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`room.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
