import { useState } from 'react';
import { Link } from 'react-router';
import { serverClock } from '../api/client';
import type { Offering, Sale, Session } from '../api/types';
import type { SaleState } from '../catalog/saleState';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { toasts } from '../ui/toasts';
import { AddSessionToSale } from './AddSessionToSale';
import { takeOutOfSale } from './offerings';
import { SaveNote } from './SaveNote';
import { useSave } from './useSave';

interface SaleSessionsProps {
  readonly offering: Offering;
  readonly sale: Sale;
  readonly state: SaleState;
  /** The address of the offering. */
  readonly path: string;
}

/** What a sale sells; as long as it is not over, sessions come and go. */
export function SaleSessions({ offering, sale, state, path }: SaleSessionsProps) {
  const { t } = useWords();
  const format = useFormat();
  const [leaving, setLeaving] = useState<Session>();
  const sessions = offering.sessions.filter(({ id }) => sale.sessionIds.includes(id));
  const now = serverClock.now();
  const free = offering.sessions.filter(({ saleId, endsAt }) => !saleId && Date.parse(endsAt) > now);
  const over = state === 'CLOSED';
  const when = ({ startsAt, zone }: Session) => format.shortMoment(startsAt, zone);
  return (
    <Card title={t('saleSessions.title')}>
      <ul className="sale-sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <Link to={`${path}/sessions/${session.id}`}>{when(session)}</Link>
            {!over && sessions.length > 1 && (
              <Button
                kind="plain"
                aria-label={t('saleSessions.takeOutWhich', { session: when(session) })}
                onClick={() => setLeaving(session)}
              >
                {t('saleSessions.takeOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!over && free.length > 0 && <AddSessionToSale sale={sale} free={free} />}
      {!over && free.length === 0 && <p className="small muted">{t('saleSessions.noneFree')}</p>}
      {leaving && (
        <TakeOutDialog
          sale={sale}
          session={leaving}
          when={when(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Card>
  );
}

interface TakeOutDialogProps {
  readonly sale: Sale;
  readonly session: Session;
  readonly when: string;
  readonly onClose: () => void;
}

function TakeOutDialog({ sale, session, when, onClose }: TakeOutDialogProps) {
  const { t } = useWords();
  const leave = useSave(
    () => takeOutOfSale(sale, session.id),
    () => {
      toasts.say(t('saleSessions.takenOut'));
      onClose();
    },
  );
  return (
    <AskDialog
      title={t('saleSessions.takeOutAsk', { session: when })}
      effect={t('saleSessions.takeOutEffect')}
      yes={{ label: t('saleSessions.takeOut'), kind: 'danger', busy: leave.isPending }}
      onYes={() => leave.mutate(undefined)}
      onClose={onClose}
      trouble={<SaveNote error={leave.error} conflict={leave.conflict} />}
    >
      {null}
    </AskDialog>
  );
}
