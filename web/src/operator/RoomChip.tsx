import { useTranslation } from 'react-i18next';
import { serverClock } from '../api/client';
import { Chip, type Tone } from '../ui/Chip';
import type { DeskRoom, RoomState } from './rooms';

/** What a room does now, seen from the desk: a room whose sale has not begun only gathers people. */
export type DeskState = RoomState | 'GATHERING' | 'OVER';

const TONES: Record<DeskState, Tone> = {
  OPEN: 'good',
  GATHERING: 'accent',
  DRAINING: 'warn',
  PAUSED: 'warn',
  RECOVERING: 'warn',
  CLOSED: 'bad',
  OVER: 'neutral',
};

/** Whether people are called in it. */
export const calls = (state: DeskState): boolean => state === 'OPEN' || state === 'DRAINING';

/** The state by the server's clock. */
export function deskStateOf({ state, opensAt, closesAt }: DeskRoom, now = serverClock.now()): DeskState {
  if (now >= Date.parse(closesAt)) return 'OVER';
  return state === 'OPEN' && now < Date.parse(opensAt) ? 'GATHERING' : state;
}

export function RoomChip({ state }: { readonly state: DeskState }) {
  const { t } = useTranslation();
  return (
    <Chip tone={TONES[state]} live>
      {t(`room.state.${state}`)}
    </Chip>
  );
}
