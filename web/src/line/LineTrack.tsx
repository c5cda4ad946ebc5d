const START = 8;
const DOOR = 312;

/** The line: the dot is the guest, it moves along to the door. A picture only; the words beside it say the same. */
export function LineTrack({ at }: { readonly at: number }) {
  const x = START + (DOOR - START) * at;
  return (
    <svg className="track" viewBox="0 0 320 32" aria-hidden="true">
      <path className="track-line" d={`M${START} 16H${DOOR}`} />
      <path className="track-done" d={`M${START} 16H${x}`} />
      <path className="track-door" d={`M${DOOR} 4V28`} />
      <circle className="track-dot" cx={x} cy="16" r="7" />
    </svg>
  );
}
