import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { releaseHold, roomOf } from '../api/endpoints';
import type { Hold } from '../api/types';
import { useFormat } from '../i18n/format';
import { rememberedPass } from '../session/pass';
import { useCountdown } from '../time/useCountdown';
import { Button, ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';
import type { Standing } from './standing';
import { useWords } from '../i18n/words';

interface OutcomeProps {
  readonly hold: Hold;
  readonly standing: Standing;
}

/** What came of a hold that cannot be paid for any more, or not just now, and the way on. */
export function Outcome({ hold, standing }: OutcomeProps) {
  const { t } = useWords();
  switch (standing.kind) {
    case 'booked':
      return (
        <Note tone="good" live="status" title={t('outcome.booked')}>
          <p>
            <ButtonLink to={standing.bookingId ? `/bookings/${standing.bookingId}` : '/bookings'}>
              {t('outcome.toBooking')}
            </ButtonLink>
          </p>
        </Note>
      );
    case 'confirming':
      return (
        <Note tone="accent" live="status" title={t('outcome.confirming')}>
          <p>{t('outcome.confirmingElsewhere')}</p>
        </Note>
      );
    case 'undecided':
      return <Undecided />;
    case 'refunding':
    case 'refunded':
    case 'refundStuck':
      return <Refunded hold={hold} kind={standing.kind} />;
    case 'released':
      return (
        <Note live="status" title={t('outcome.released')}>
          <p>{t('outcome.notCharged')}</p>
          <ChooseAgain hold={hold} />
        </Note>
      );
    case 'over':
    case 'paying':
      return (
        <Note tone="warn" live="alert" title={t('outcome.over')}>
          <p>{t('outcome.notCharged')}</p>
          <WayOn hold={hold} />
        </Note>
      );
  }
}

/** The gateway has not said what became of the payment. */
export function Undecided() {
  const { t } = useWords();
  return (
    <Note tone="warn" live="status" title={t('outcome.undecided')}>
      <p>{t('outcome.undecidedNext')}</p>
      <p className="moving-line" aria-hidden="true" />
      <p className="row">
        <ButtonLink kind="secondary" to="/bookings">
          {t('bookings.title')}
        </ButtonLink>
      </p>
    </Note>
  );
}

interface RefundedProps {
  readonly hold: Hold;
  readonly kind: 'refunding' | 'refunded' | 'refundStuck';
}

/** The money came when the seats were gone. */
export function Refunded({ hold, kind }: RefundedProps) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <Note tone="warn" live="status" title={t('outcome.tooLate')}>
      <p>{t(`outcome.${kind}`, { total: format.money(hold.due) })}</p>
      <ChooseAgain hold={hold} />
    </Note>
  );
}

/** Back to the seats, or into the line again when the time inside is over too. */
function WayOn({ hold }: { readonly hold: Hold }) {
  const room = useQuery({ queryKey: ['roomOf', hold.saleId], queryFn: () => roomOf(hold.saleId) }).data;
  const endsAt = room && rememberedPass(localStorage, room.id);
  if (!room || !endsAt) return <ChooseAgain hold={hold} />;
  return <WhileInside hold={hold} roomId={room.id} endsAt={endsAt} />;
}

interface WhileInsideProps {
  readonly hold: Hold;
  readonly roomId: string;
  readonly endsAt: string;
}

function WhileInside({ hold, roomId, endsAt }: WhileInsideProps) {
  const { t } = useWords();
  if (!useCountdown(endsAt).over) return <ChooseAgain hold={hold} />;
  return (
    <>
      <p>{t('outcome.passOverToo')}</p>
      <p className="row">
        <ButtonLink to={`/line/${roomId}?session=${hold.sessionId}`}>{t('line.rejoin')}</ButtonLink>
      </p>
    </>
  );
}

/** Back to the seats. What the server still keeps of the hold, for slow networks, is given back first. */
function ChooseAgain({ hold }: { readonly hold: Hold }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: async () => {
      if (hold.state === 'ACTIVE') await releaseHold(hold.id).catch(() => undefined);
    },
    networkMode: 'always',
    onSettled: () => navigate(hold.moves ? `/bookings/${hold.moves}/move` : `/s/${hold.sessionId}`),
  });
  return (
    <p className="row">
      <Button busy={leave.isPending} onClick={() => leave.mutate()}>
        {t('outcome.chooseAgain')}
      </Button>
    </p>
  );
}
