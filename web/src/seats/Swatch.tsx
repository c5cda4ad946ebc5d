import { pathOf, type Look } from './glyphs';

interface SwatchProps {
  readonly tone: number;
  readonly look: Look;
  readonly accessible?: boolean;
}

/** A seat as the map draws it, by itself. */
export function Swatch({ tone, look, accessible = false }: SwatchProps) {
  const d = pathOf({ x: 0, y: 0, r: 8, tone, kind: 'SEAT', accessible, capacity: 1 }, look);
  return (
    <svg
      className={`swatch tone-${tone % 6}`}
      viewBox="-10 -10 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path className={look} d={d} />
    </svg>
  );
}
