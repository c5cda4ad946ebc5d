import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Offering, Session } from '../api/types';
import { Problem } from '../api/problem';
import { Qr } from '../bookings/Qr';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { useSeatName } from '../seats/useSeatName';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { ProblemNote } from '../ui/ProblemNote';
import { cancelIssued, type Issued } from './issue';

interface IssuedListProps {
  readonly offering: Offering;
  readonly session: Session;
  readonly issued: readonly Issued[];
  readonly onChanged: () => void;
}

/** What was given out: for whom, why, for how much; and the ticket, to be printed or taken a picture of. */
export function IssuedList({ offering, session, issued, onChanged }: IssuedListProps) {
  const { t } = useWords();
  const format = useFormat();
  const name = useSeatName();
  const [shown, setShown] = useState('');
  const [ending, setEnding] = useState<Issued | undefined>(undefined);
  const taken = issued
    .filter(({ state, kind }) => state !== 'CANCELLED' && kind === 'BOX_OFFICE')
    .reduce((sum, { total }) => sum + total.amount, 0);
  return (
    <section className="issued">
      <h2 className="not-printed">{t('issue.list', { count: issued.length })}</h2>
      {taken > 0 && (
        <p className="not-printed">
          {t('issue.taken', { sum: format.money({ amount: taken, currency: 'KRW' }) })}
        </p>
      )}
      {issued.length === 0 && <p className="muted">{t('issue.none')}</p>}
      <ul className="house-kept">
        {issued.map((one) => (
          <li key={one.bookingId} className={shown === one.bookingId ? '' : 'not-printed'}>
            <p className="not-printed">
              <span className="strong">{one.guestName}</span>{' '}
              <Chip tone={one.state === 'CANCELLED' ? 'bad' : 'neutral'}>
                {t(one.state === 'CANCELLED' ? 'issue.cancelled' : `issue.kinds.${kindOf(one)}`)}
              </Chip>{' '}
              {one.total.amount > 0 && format.money(one.total)}
              <br />
              {one.units.map(name).join(', ')}
              <br />
              <span className="small muted">
                {one.reason} · {format.shortMoment(one.issuedAt, session.zone)}
              </span>
            </p>
            {one.state !== 'CANCELLED' && (
              <p className="row not-printed">
                <Button
                  kind="secondary"
                  onClick={() => setShown(shown === one.bookingId ? '' : one.bookingId)}
                >
                  {t(shown === one.bookingId ? 'issue.hide' : 'issue.show')}
                </Button>
                <Button kind="plain" onClick={() => setEnding(one)}>
                  {t('issue.cancel')}
                </Button>
              </p>
            )}
            {shown === one.bookingId && <Paper {...{ offering, session }} issued={one} />}
          </li>
        ))}
      </ul>
      {ending && (
        <EndDialog
          session={session.id}
          issued={ending}
          onDone={onChanged}
          onClose={() => setEnding(undefined)}
        />
      )}
    </section>
  );
}

const kindOf = ({ kind }: Issued) => (kind === 'BOX_OFFICE' ? 'BOX_OFFICE' : 'COMPLIMENTARY');

interface PaperProps {
  readonly offering: Offering;
  readonly session: Session;
  readonly issued: Issued;
}

/** The ticket, alone on the paper. */
function Paper({ offering, session, issued }: PaperProps) {
  const { t } = useWords();
  const say = useSay();
  const format = useFormat();
  const name = useSeatName();
  return (
    <article className="card paper-ticket">
      <h3>{say(offering.title)}</h3>
      <p>
        {format.moment(session.startsAt, session.zone)}
        <br />
        {say(offering.place.name)}
      </p>
      <Qr code={issued.code} text={issued.ticket} />
      <p className="code">{issued.code}</p>
      <p className="strong">{issued.units.map(name).join(', ')}</p>
      <p>{issued.guestName}</p>
      <p className="not-printed">
        <Button onClick={() => window.print()}>{t('issue.print')}</Button>
      </p>
    </article>
  );
}

interface EndDialogProps {
  readonly session: string;
  readonly issued: Issued;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function EndDialog({ session, issued, onDone, onClose }: EndDialogProps) {
  const { t } = useWords();
  const end = useMutation({
    mutationFn: (reason: string) => cancelIssued(session, issued.bookingId, reason),
    onSuccess: () => {
      onDone();
      onClose();
    },
  });
  const complaint = end.error instanceof Problem ? end.error.fieldMessage('reason') : '';
  return (
    <AskDialog
      title={t('issue.cancelAsk', { name: issued.guestName })}
      effect={t(issued.total.amount > 0 ? 'issue.cancelPaid' : 'issue.cancelEffect')}
      yes={{ label: t('issue.cancel'), kind: 'danger', busy: end.isPending }}
      onYes={(form) => end.mutate(textOf(form, 'reason').trim())}
      onClose={onClose}
      trouble={end.error && !complaint ? <ProblemNote error={end.error} /> : null}
    >
      <Field label={t('house.reason')} name="reason" maxLength={200} complaint={complaint} />
    </AskDialog>
  );
}
