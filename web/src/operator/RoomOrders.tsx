import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from '../parts';
import { useAccount } from '../session/account';
import { Button, type ButtonKind } from '../ui/Button';
import { EndRehearsal } from './EndRehearsal';
import { OrderDialog, wordsOf, type Intent } from './OrderDialog';
import { Restored } from './Restored';
import type { DeskState } from './RoomChip';
import type { DeskRoom } from './rooms';

/** Asked for seldom, so it is loaded when somebody does. */
const CrowdDialog = lazy(() => loadPart(() => import('./CrowdDialog')));

/** What can be done to a room in each state: the most likely first. */
const WAYS: Record<DeskState, readonly Intent[]> = {
  OPEN: ['PAUSED', 'admission', 'DRAINING', 'CLOSED'],
  GATHERING: ['PAUSED', 'admission', 'DRAINING', 'CLOSED'],
  DRAINING: ['OPEN', 'PAUSED', 'admission', 'CLOSED'],
  PAUSED: ['OPEN', 'admission', 'DRAINING', 'CLOSED'],
  RECOVERING: [],
  CLOSED: ['OPEN'],
  OVER: [],
};

interface RoomOrdersProps {
  readonly room: DeskRoom;
  readonly state: DeskState;
  /** Whether the room stands before a rehearsal. */
  readonly rehearsal: boolean;
}

/** The orders that can be given now. */
export function RoomOrders({ room, state, rehearsal }: RoomOrdersProps) {
  const { t } = useTranslation();
  const [intent, setIntent] = useState<Intent>();
  const [crowd, setCrowd] = useState(false);
  const operator = useAccount().data?.role === 'OPERATOR';
  const kindOf = (way: Intent): ButtonKind => (way === 'OPEN' || way === 'PAUSED' ? 'primary' : 'secondary');
  return (
    <>
      <p className="muted">{t(`room.means.${state}`)}</p>
      <div className="row orders">
        {WAYS[state].map((way) => (
          <Button key={way} kind={kindOf(way)} onClick={() => setIntent(way)}>
            {t(`room.do.${wordsOf(way, state)}`)}
          </Button>
        ))}
        {state !== 'OVER' && (
          <Button kind="secondary" onClick={() => setCrowd(true)}>
            {t('crowd.do')}
          </Button>
        )}
        {operator && state !== 'OVER' && state !== 'RECOVERING' && <Restored room={room} />}
        {rehearsal && <EndRehearsal sale={room.saleId} />}
      </div>
      {intent && (
        <OrderDialog
          room={room}
          intent={intent}
          words={wordsOf(intent, state)}
          onClose={() => setIntent(undefined)}
        />
      )}
      {crowd && (
        <Suspense>
          <CrowdDialog sale={room.saleId} rehearsal={rehearsal} onClose={() => setCrowd(false)} />
        </Suspense>
      )}
    </>
  );
}
