import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { useCountdown } from '../time/useCountdown';
import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Countdown } from '../ui/Countdown';
import { Dialog } from '../ui/Dialog';
import { Figure } from '../ui/Figure';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { leaveList, type ReturnAsk } from './returns';
import { useWishWords } from './useWishWords';

interface AskCardProps {
  readonly ask: ReturnAsk;
  readonly onLeft: () => void;
}

/** Where the reader's ask stands, and what can be done now. What changes by itself is said to screen readers, too. */
export function AskCard({ ask, onLeft }: AskCardProps) {
  const { t } = useWords();
  const [offer] = ask.offers;
  return (
    <div aria-live="polite">
      {ask.state === 'WAITING' && (
        <Card kind="hero">
          <Place ask={ask} />
          <Leave ask={ask} onLeft={onLeft} />
        </Card>
      )}
      {ask.state === 'OFFERED' && offer && (
        <Card kind="hero" title={t('returns.offered')}>
          <Offered ask={ask} holdId={offer.holdId} until={offer.until} />
          <Leave ask={ask} onLeft={onLeft} />
        </Card>
      )}
      {ask.state === 'TAKEN' && (
        <Note tone="good" title={t('returns.taken')}>
          <p>
            <Link to="/bookings">{t('bookings.title')}</Link>
          </p>
        </Note>
      )}
      {ask.state === 'MISSED' && (
        <Note tone="warn" title={t('returns.missed')}>
          <p>{t('returns.missedNext')}</p>
        </Note>
      )}
      {ask.state === 'LEFT' && <Note title={t('returns.left')} />}
    </div>
  );
}

function Place({ ask }: { readonly ask: ReturnAsk }) {
  const { t } = useWords();
  const format = useFormat();
  const wish = useWishWords();
  return (
    <>
      <Figure label={t('returns.place')} size="hero">
        {format.number(ask.place)}
      </Figure>
      <p>{wish(ask)}</p>
      <p className="muted">
        {ask.place > 1 ? t('returns.ahead', { count: ask.place - 1 }) : t('returns.first')}
      </p>
      {ask.missed > 0 && <p className="warn">{t('returns.missedOnce')}</p>}
    </>
  );
}

interface OfferedProps {
  readonly ask: ReturnAsk;
  readonly holdId: string;
  readonly until: string;
}

function Offered({ ask, holdId, until }: OfferedProps) {
  const { t } = useWords();
  const wish = useWishWords();
  const left = useCountdown(until);
  return (
    <>
      <p>{wish(ask)}</p>
      <Countdown left={left} label={t('returns.offerLeft')} urgent />
      <p>
        <ButtonLink wide to={`/checkout/${holdId}`}>
          {t('returns.pay')}
        </ButtonLink>
      </p>
      <p className="small muted">{t(ask.missed > 0 ? 'returns.lastOffer' : 'returns.ifMissed')}</p>
    </>
  );
}

function Leave({ ask, onLeft }: AskCardProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: () => leaveList(ask.session.id),
    networkMode: 'always',
    onSuccess: onLeft,
  });
  return (
    <>
      <p className="row">
        <Button kind="plain" onClick={() => setAsking(true)}>
          {t('returns.leave')}
        </Button>
      </p>
      {asking && (
        <Dialog title={t('returns.leaveSure')} onClose={() => setAsking(false)}>
          <p>{t(ask.state === 'OFFERED' ? 'returns.leaveOffer' : 'returns.leaveNote')}</p>
          {leave.isError && <ProblemNote error={leave.error} />}
          <p className="row">
            <Button kind="danger" busy={leave.isPending} onClick={() => leave.mutate()}>
              {t('returns.leaveYes')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('returns.leaveNo')}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
