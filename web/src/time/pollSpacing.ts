/** Shortest pause between two polls, and longest after failures, milliseconds. */
export const SHORTEST = 500;
export const LONGEST = 60_000;

/** Longest pause that the server may ask for, milliseconds: in a very long line all share what it can answer. */
export const CALMEST = 600_000;

/**
 * The pause before the next poll. While all is well it is what the server asked for, spread by ±20 % so that a crowd that
 * came together does not ask together. After failures it is a full-jitter backoff: uniform between `SHORTEST` and a ceiling
 * that doubles with each failure.
 *
 * @param asked what the server asked for, milliseconds
 * @param failures polls in a row that failed
 * @param random uniform in [0, 1)
 */
export function pollSpacing(asked: number, failures: number, random: number): number {
  if (failures === 0) return clamp(asked * (0.8 + 0.4 * random), CALMEST);
  const ceiling = clamp(1_000 * 2 ** Math.min(failures, 10), LONGEST);
  return SHORTEST + (ceiling - SHORTEST) * random;
}

function clamp(millis: number, longest: number): number {
  return Math.min(longest, Math.max(SHORTEST, millis));
}
