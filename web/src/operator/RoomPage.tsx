import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { loadPart } from '../parts';
import { soundenLanguage } from '../session/soundLanguage';
import { Chip } from '../ui/Chip';
import { Loaded, Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { DeskPage } from './DeskPage';
import { OutOfDate } from './OutOfDate';
import { deskStateOf, RoomChip } from './RoomChip';
import { RoomFigures } from './RoomFigures';
import { RoomLogList } from './RoomLogList';
import { RoomMinutes } from './RoomMinutes';
import { RoomOrders } from './RoomOrders';
import type { WatchedRoom } from './rooms';
import { useClearing } from './useClearing';
import { useDesk } from './useDesk';
import { useRoom } from './useRoom';

/** Pictures come after the figures: what draws them is a large part of the page. */
const RoomCharts = lazy(() => {
  soundenLanguage(navigator);
  return loadPart(() => import('./RoomCharts'));
});

/** One room: how it stands, how it stood, what can be done, and what was done. */
export function RoomPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { base } = useDesk();
  const room = useRoom(useParams()['room'] ?? '');
  const title = room.data ? say(room.data.sale.title) : t('room.title');
  return (
    <DeskPage title={title} up={{ to: `${base}/rooms`, label: t('desk.rooms') }}>
      <Loaded query={room} shape="figure">
        {(watched) => (
          <>
            <OutOfDate query={room} />
            <Watched watched={watched} />
          </>
        )}
      </Loaded>
    </DeskPage>
  );
}

function Watched({ watched }: { readonly watched: WatchedRoom }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { room, sale, samples, node } = watched;
  const state = deskStateOf(room);
  const now = samples.at(-1);
  const stage = useClearing(watched, state);
  const window = {
    from: format.moment(room.opensAt, sale.zone),
    to: format.moment(room.closesAt, sale.zone),
  };
  return (
    <>
      <section className="card room-top">
        <p className="room-head">
          <RoomChip state={state} />
          {room.ordering === 'LOTTERY' && <Chip tone="neutral">{t('room.lottery')}</Chip>}
          {sale.rehearsal && <Chip tone="accent">{t('crowd.chip')}</Chip>}
          <span className="muted">
            {say(sale.place)} · {t('room.window', window)}
          </span>
          <Link to={`/e/${sale.offeringId}`}>{t('room.toEvent')}</Link>
          <Link to={`/line/${room.id}/record`}>{t('room.record')}</Link>
        </p>
        {room.message.ko !== '' && (
          <p>
            <span className="muted">{t('room.saying')}</span> {say(room.message)}
          </p>
        )}
        {room.ordering === 'LOTTERY' && (
          <p>
            {t(room.drawn ? 'room.drawnOf' : 'room.registeredFor', {
              count: room.registered,
              shown: format.number(room.registered),
            })}
          </p>
        )}
        {stage ? (
          <Note title={t(`crowd.cleared.${stage}`)} live="status">
            <p>{t(`crowd.clearedNext.${stage}`)}</p>
          </Note>
        ) : (
          <>
            {now && <RoomFigures now={now} samples={watched.samples} state={state} />}
            <RoomOrders room={room} state={state} rehearsal={sale.rehearsal} />
          </>
        )}
      </section>
      <Suspense fallback={<Loading shape="cards" />}>
        <RoomCharts watched={watched} stock={!stage} />
      </Suspense>
      <RoomMinutes watched={watched} />
      <p className="small muted">{t('room.view', { node, seconds: watched.stepMillis / 1000 })}</p>
      <RoomLogList room={room} zone={sale.zone} />
    </>
  );
}
