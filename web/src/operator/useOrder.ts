import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toasts } from '../ui/toasts';
import { orderRoom, type DeskRoom, type Order } from './rooms';
import { undoOf } from './undo';

interface Wanted {
  /** The room as it was seen. */
  readonly room: DeskRoom;
  readonly order: Order;
}

/** Orders something of a room; a word on it offers the way back for a while. */
export function useOrder(onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const look = () => client.invalidateQueries({ queryKey: ['desk'] });
  const takeBack = async (after: DeskRoom, before: DeskRoom, order: Order) => {
    await orderRoom(after, undoOf(before, order, t('room.undone'))).then(
      () => toasts.say(t('room.takenBack')),
      () => toasts.say(t('room.notTakenBack')),
    );
    await look();
  };
  return useMutation({
    mutationFn: ({ room, order }: Wanted) => orderRoom(room, order),
    onSuccess: (after, { room, order }) => {
      const said = t(`room.done.${order.what === 'state' ? order.state : order.what}`);
      const changed = after.version !== room.version;
      if (changed) toasts.say(said, () => void takeBack(after, room, order));
      else toasts.say(t('room.nothingChanged'));
      onDone();
      return look();
    },
    onError: look,
  });
}
