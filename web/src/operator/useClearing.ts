import type { DeskState } from './RoomChip';
import type { WatchedRoom } from './rooms';
import { useRehearsal } from './useRehearsal';

/**
 * Where a rehearsal stands that was ended: what was sold in it is given back, so its figures are no longer what is so. Undefined
 * for any other room, also for that of a rehearsal whose time has passed and that nobody has ended.
 */
export function useClearing({ room, sale }: Pick<WatchedRoom, 'room' | 'sale'>, state: DeskState) {
  const over = sale.rehearsal && state === 'OVER';
  const { data } = useRehearsal(room.saleId, { busy: over, enabled: over });
  return data && data.stage !== 'GOING_ON' ? data.stage : undefined;
}
