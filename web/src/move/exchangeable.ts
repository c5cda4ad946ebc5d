import type { HeldUnit } from '../api/types';

/** What of a booking can be exchanged for something else: places that are sold by number cannot. */
export const exchangeable = <U extends Pick<HeldUnit, 'kind'>>(units: readonly U[]): readonly U[] =>
  units.filter(({ kind }) => kind !== 'AREA');
