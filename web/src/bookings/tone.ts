import type { Booking } from '../api/types';
import type { Tone } from '../ui/Chip';

const TONES: Record<Booking['state'], Tone> = {
  CONFIRMED: 'good',
  CHECKED_IN: 'accent',
  CANCELLED: 'neutral',
  NO_SHOW: 'warn',
};

/** How the state of a booking looks. */
export function toneOf(state: Booking['state']): Tone {
  return TONES[state];
}
