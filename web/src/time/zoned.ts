/** Times as people write them at a place, `2026-12-24T19:30`, and as the server wants them. */

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** What the clock on the wall of that zone shows at a time (RFC 3339), to the minute. */
export function localOf(time: string, zone: string): string {
  return new Date(wall(Date.parse(time), zone)).toISOString().slice(0, 16);
}

/**
 * The time (RFC 3339) at which the clock on the wall of that zone shows this; empty when it is no time. Of an hour that comes
 * twice in autumn, the first; of one that is left out in spring, the time as late after midnight.
 */
export function instantOf(local: string, zone: string): string {
  const parts = LOCAL.exec(local);
  if (!parts) return '';
  const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  const before = wanted - offset(wanted - DAY, zone);
  if (wall(before, zone) === wanted) return new Date(before).toISOString();
  const after = wanted - offset(wanted + DAY, zone);
  return new Date(wall(after, zone) === wanted ? after : before).toISOString();
}

const DAY = 86_400_000;

/** How far the wall is ahead of UTC at that moment, milliseconds. */
const offset = (moment: number, zone: string) => wall(moment, zone) - minuteOf(moment);

const minuteOf = (moment: number) => Math.floor(moment / 60_000) * 60_000;

/** The wall's date and time as if it were UTC, milliseconds, to the minute. */
function wall(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const of = (part: Intl.DateTimeFormatPartTypes) => parts.get(part) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}
