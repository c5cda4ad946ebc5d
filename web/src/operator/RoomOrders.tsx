import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from '../ui/Button';
import { OrderDialog, type Intent } from './OrderDialog';
import type { DeskState } from './RoomChip';
import type { DeskRoom } from './rooms';

/** What can be done to a room in each state: the most likely first. */
const WAYS: Record<DeskState, readonly Intent[]> = {
  OPEN: ['PAUSED', 'admission', 'CLOSED'],
  GATHERING: ['PAUSED', 'admission', 'CLOSED'],
  PAUSED: ['OPEN', 'admission', 'CLOSED'],
  CLOSED: ['OPEN'],
  OVER: [],
};

/** The orders that can be given now. */
export function RoomOrders({ room, state }: { readonly room: DeskRoom; readonly state: DeskState }) {
  const { t } = useTranslation();
  const [intent, setIntent] = useState<Intent>();
  const kindOf = (way: Intent): ButtonKind => (way === 'OPEN' || way === 'PAUSED' ? 'primary' : 'secondary');
  return (
    <>
      <p className="muted">{t(`room.means.${state}`)}</p>
      <div className="row orders">
        {WAYS[state].map((way) => (
          <Button key={way} kind={kindOf(way)} onClick={() => setIntent(way)}>
            {t(`room.do.${way}`)}
          </Button>
        ))}
      </div>
      {intent && <OrderDialog room={room} intent={intent} onClose={() => setIntent(undefined)} />}
    </>
  );
}
