import type { Plan, Point } from './plan';

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How far aside a seat may lie of the way straight on: first within 45°, else within 72°. */
const CONES = [1, 3];

/**
 * Where an arrow key leads on the map: to the neighbour in the row where that lies in this direction, else to the nearest
 * seat that does. Home and End go to the ends of the row. Undefined when the key is no way to walk, or the way ends here.
 */
export function neighbour(plan: Plan, from: number, key: string): number | undefined {
  const row = plan.lines[plan.lineOf[from]!]!.ordinals;
  if (key === 'Home') return row[0];
  if (key === 'End') return row.at(-1);
  const step = STEPS[key];
  if (!step) return undefined;
  const at = row.indexOf(from);
  const beside = [row[at - 1], row[at + 1]].find(
    (other) => other !== undefined && isAhead(plan.seats[from]!, plan.seats[other]!, step, CONES[0]!),
  );
  return beside ?? CONES.map((cone) => ahead(plan, from, step, cone)).find((found) => found !== undefined);
}

function isAhead(from: Point, to: Point, step: Point, cone: number): boolean {
  const { forward, aside } = way(from, to, step);
  return forward > 0 && aside <= cone * forward;
}

function ahead(plan: Plan, from: number, step: Point, cone: number): number | undefined {
  let found: number | undefined;
  let least = Infinity;
  plan.seats.forEach((seat, ordinal) => {
    const { forward, aside } = way(plan.seats[from]!, seat, step);
    const cost = forward + 2 * aside;
    if (forward > 0 && aside <= cone * forward && cost < least) {
      least = cost;
      found = ordinal;
    }
  });
  return found;
}

function way(from: Point, to: Point, step: Point): { readonly forward: number; readonly aside: number } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return { forward: dx * step.x + dy * step.y, aside: Math.abs(dx * step.y) + Math.abs(dy * step.x) };
}
