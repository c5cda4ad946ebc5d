import { grouped } from './areas';
import { useSeatName } from './useSeatName';

type Named = Parameters<ReturnType<typeof useSeatName>>[0] & { readonly unitId: string };

/** What several units are called; those of one area together, with how many there are. */
export function useUnitNames(): (units: readonly Named[]) => readonly string[] {
  const name = useSeatName();
  return (units) =>
    grouped<Named>(units).map(({ unit, count }) => (count > 1 ? `${name(unit)} × ${count}` : name(unit)));
}
