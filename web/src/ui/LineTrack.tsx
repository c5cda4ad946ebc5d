const START = 8;
const DOOR = 312;

interface LineTrackProps {
  /** How far the guest has come: 0 at the end of the line, 1 at the door. */
  readonly at: number;
  /** True while the line is known not to move. */
  readonly still?: boolean;
  /** True once the guest is through. */
  readonly open?: boolean;
}

/** The line: the dot is the guest, it moves along to the door. A picture only; the words beside it say the same. */
export function LineTrack({ at, still = false, open = false }: LineTrackProps) {
  const x = START + (DOOR - START) * Math.min(1, Math.max(0, at));
  return (
    <svg className={still ? 'track still' : 'track'} viewBox="0 0 320 32" aria-hidden="true">
      <path className="track-line" d={`M${START} 16H${DOOR}`} />
      <path className="track-done" d={`M${START} 16H${x}`} />
      <path className="track-door" d={open ? `M${DOOR} 4V8M${DOOR} 24V28` : `M${DOOR} 4V28`} />
      <circle className="track-dot" cx={x} cy="16" r="7" />
    </svg>
  );
}
