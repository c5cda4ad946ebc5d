import { useQuery } from '@tanstack/react-query';
import { roomOf } from '../api/endpoints';
import type { Offering, Room, Sale } from '../api/types';
import { useFormat } from '../i18n/format';
import { pollSpacing } from '../time/pollSpacing';
import { useStandsIn } from '../line/usePlaces';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { Countdown } from '../ui/Countdown';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { PresaleState } from '../presale/PresaleState';
import { usePresale } from '../presale/usePresale';
import { SessionWays } from './SessionWays';
import { stockState } from './stockState';
import { useSaleState } from './useSaleState';
import { useStock } from './useStock';
import { useWords } from '../i18n/words';

/** How often is asked whether the line moves, milliseconds. */
const LOOK_EVERY = 30_000;

interface SaleBoxProps {
  readonly sale: Sale;
  readonly offering: Offering;
}

/** One sale: how it stands, the way in, and its terms. It changes by itself at the second it opens or closes. */
export function SaleBox({ sale, offering }: SaleBoxProps) {
  const { t } = useWords();
  const { state } = useSaleState(sale);
  const zone = offering.place.zone;
  const room = useQuery({
    queryKey: ['roomOf', sale.id],
    queryFn: () => roomOf(sale.id),
    // Where there is a line it may be paused, or move again, while somebody looks at this page.
    refetchInterval: ({ state: read }) => (read.data ? pollSpacing(LOOK_EVERY, 0, Math.random()) : false),
  });
  const presale = usePresale(sale.id).data;
  const closed = presale?.codeNeeded === true;
  const stock = useStock(state === 'OPEN' ? sale.sessionIds : []);
  const sessions = offering.sessions.filter((session) => sale.sessionIds.includes(session.id));
  const soldOut = state === 'OPEN' && stockState([...stock.values()]) === 'SOLD_OUT';
  return (
    <Card>
      <p>
        <Chip live tone={soldOut || state === 'CLOSED' ? 'neutral' : state === 'OPEN' ? 'good' : 'accent'}>
          {t(soldOut ? 'sale.soldOut' : `sale.${state}`)}
        </Chip>
      </p>
      <Now sale={sale} zone={zone} soldOut={soldOut} />
      {presale && state !== 'CLOSED' && <PresaleState presale={presale} zone={zone} />}
      <Loaded query={room}>
        {(found) => (
          <>
            {state !== 'CLOSED' && found && <LineState state={found.state} />}
            <SessionWays
              sessions={sessions}
              open={state === 'OPEN' && !closed && found?.state !== 'CLOSED'}
              room={found}
              stock={stock}
            />
            {state === 'SCHEDULED' && found && found.state !== 'CLOSED' && !closed && (
              <JoinEarly room={found} />
            )}
          </>
        )}
      </Loaded>
      <Terms sale={sale} />
    </Card>
  );
}

interface NowProps {
  readonly sale: Sale;
  readonly zone: string;
  readonly soldOut: boolean;
}

/** What a guest has to know now. The place of the countdown is kept when it ends, so that nothing jumps under the finger. */
function Now({ sale, zone, soldOut }: NowProps) {
  const { t } = useWords();
  const format = useFormat();
  const { state, untilOpen } = useSaleState(sale);
  if (state === 'SCHEDULED')
    return (
      <div className="now">
        <Countdown left={untilOpen} label={t('sale.untilOpen')} urgent />
        <p className="muted">{t('sale.opensAt', { moment: format.moment(sale.opensAt, zone) })}</p>
        <p className="small muted">{t('event.opensHere')}</p>
      </div>
    );
  if (state === 'CLOSED' && sale.ending !== 'AS_PLANNED')
    return <Ended ending={sale.ending} reason={sale.endingReason} />;
  if (state === 'CLOSED')
    return (
      <p className="muted">{t('event.closedAt', { moment: format.shortMoment(sale.closesAt, zone) })}</p>
    );
  if (soldOut) return <p className="muted">{t('event.soldOut')}</p>;
  return <p className="muted">{t('event.openUntil', { moment: format.shortMoment(sale.closesAt, zone) })}</p>;
}

/** What is said of a line that somebody has stopped, or that takes nobody else. */
const LINE_WORDS = {
  DRAINING: ['event.lineDrained', 'event.lineDrainedNext'],
  PAUSED: ['event.paused', 'event.pausedNext'],
  RECOVERING: ['event.lineRecovering', 'event.lineRecoveringNext'],
  CLOSED: ['event.lineClosed', 'event.lineClosedNext'],
} as const;

/** A line that does not move, or takes nobody else, is told before anybody joins it. */
function LineState({ state }: { readonly state: Room['state'] }) {
  const { t } = useWords();
  if (state === 'OPEN') return null;
  const [title, next] = LINE_WORDS[state];
  return (
    <Note tone="warn" live="status" title={t(title)}>
      <p>{t(next)}</p>
    </Note>
  );
}

/** A sale that was ended by hand, and why, in the words of whoever did it. */
function Ended({ ending, reason }: EndedProps) {
  const { t } = useWords();
  return (
    <Note tone="warn" title={t(`event.ended.${ending}`)}>
      <p>{t('event.endedWhy', { reason })}</p>
      {ending === 'CLOSED_EARLY' && <p className="small">{t('event.endedHeld')}</p>}
    </Note>
  );
}

interface EndedProps {
  readonly ending: Exclude<Sale['ending'], 'AS_PLANNED'>;
  readonly reason: string;
}

/** The line forms before the sale opens, for everybody; or people register for a draw. */
function JoinEarly({ room: { id, ordering, state } }: { readonly room: Room }) {
  const { t } = useWords();
  const stands = useStandsIn(id);
  const draw = ordering === 'LOTTERY';
  const drained = state === 'DRAINING';
  return (
    <div className="early">
      {!drained && <p className="small">{t(draw ? 'event.lotteryForms' : 'event.lineForms')}</p>}
      <ButtonLink wide kind={drained ? 'secondary' : 'primary'} to={`/line/${id}`}>
        {stands && t(draw ? 'event.backToDraw' : 'event.backToPlace')}
        {!stands && t(drained ? 'event.findPlace' : draw ? 'event.register' : 'event.joinEarly')}
      </ButtonLink>
    </div>
  );
}

function Terms({ sale }: { readonly sale: Sale }) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <>
      <h2>{t('event.prices')}</h2>
      <dl className="pairs">
        {sale.prices.map(({ category, price }) => (
          <div key={category}>
            <dt>{category}</dt>
            <dd>{format.money(price)}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">
        {t('event.limit', { count: sale.unitsPerPerson })}
        {sale.sessionIds.length > 1 && ` ${t('event.limitAll')}`}
      </p>
    </>
  );
}
