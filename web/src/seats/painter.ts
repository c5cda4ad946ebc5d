import type { Drawing } from '../api/types';
import { FREE, HELD, SOLD, type Cells } from './availability';
import { pathOf, type Glyph, type Look } from './glyphs';
import { boxAround, distance, type Box, type Line, type Plan, type Point } from './plan';

/** What of a map may change while it is looked at. */
export interface Shown {
  readonly cells: Cells;
  readonly chosen: ReadonlySet<number>;
  /** Seats that somebody else has just taken from under this guest's hands. */
  readonly lost: ReadonlySet<number>;
  /** Seats that are offered instead. */
  readonly offered: ReadonlySet<number>;
  /** Categories that are looked at; the others step back. Undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
}

/** What words on a map say. */
export interface Words {
  readonly stage: string;
}

/** More words than this in one view are no help and slow. */
const MOST_WORDS = 500;

/**
 * Draws a plan into SVG and keeps the drawing true. Nodes are made once; afterwards only those seats are touched whose look
 * has changed, so that a live change among thousands of seats costs as much as that seat.
 */
export class Painter {
  private readonly seats: SVGPathElement[] = [];
  private readonly looks: Look[] = [];
  private readonly tones: SVGGElement[] = [];
  private readonly marks = group('marks');
  private readonly words = group('words');
  private readonly names = group('names');
  private readonly rowLabels: readonly Labelled[];
  private shown: Shown | undefined;

  /**
   * @param root empty group to draw into
   * @param categories in the order of their tones
   */
  constructor(
    root: SVGGElement,
    private readonly plan: Plan,
    private readonly categories: readonly string[],
    drawings: readonly Drawing[],
    said: Words,
  ) {
    root.setAttribute('stroke-width', String(0.09 * plan.pitch));
    root.append(bands(plan), ...drawings.map((drawing) => drawn(drawing, plan, said)), ...this.seatGroups());
    this.drawNames();
    this.rowLabels = labelsOfRows(plan);
    root.append(this.words, this.names, this.marks);
  }

  private seatGroups(): SVGGElement[] {
    categoriesAndNone(this.categories).forEach((_, tone) => this.tones.push(group(`seats tone-${tone % 6}`)));
    this.plan.seats.forEach((seat, ordinal) => {
      const path = node('path', { class: 'off', 'data-unit': seat.id });
      if (seat.kind === 'TABLE') path.setAttribute('stroke-width', String(0.07 * this.plan.radius[ordinal]!));
      this.seats[ordinal] = path;
      this.tones[this.toneOf(ordinal)]!.append(path);
    });
    return this.tones;
  }

  /** The last tone is for what this sale has no price for. */
  private toneOf(ordinal: number): number {
    const tone = this.categories.indexOf(this.plan.seats[ordinal]!.category);
    return tone < 0 ? this.categories.length : tone;
  }

  private glyphOf(ordinal: number): Glyph {
    const { x, y, kind, accessible, capacity } = this.plan.seats[ordinal]!;
    return { x, y, r: this.plan.radius[ordinal]!, tone: this.toneOf(ordinal), kind, accessible, capacity };
  }

  /** Brings the drawing up to date. */
  show(next: Shown): void {
    const before = this.shown;
    this.shown = next;
    this.plan.seats.forEach((_, ordinal) => this.paint(ordinal, lookOf(this.plan, ordinal, next)));
    if (before?.lost !== next.lost || before.offered !== next.offered) this.drawMarks(next);
    if (before?.only !== next.only) this.dim(next.only);
  }

  private paint(ordinal: number, look: Look): void {
    if (this.looks[ordinal] === look) return;
    this.looks[ordinal] = look;
    const path = this.seats[ordinal]!;
    path.setAttribute('d', pathOf(this.glyphOf(ordinal), look));
    path.setAttribute('class', look);
  }

  private dim(only: ReadonlySet<string> | undefined): void {
    this.tones.forEach((tone, index) => {
      const category = this.categories[index];
      tone.classList.toggle('dim', only !== undefined && (category === undefined || !only.has(category)));
    });
  }

  private drawMarks({ lost, offered }: Shown): void {
    const ring = (name: string) => (ordinal: number) => {
      const { x, y } = this.plan.seats[ordinal]!;
      return node('circle', { class: name, cx: x, cy: y, r: 1.5 * this.plan.radius[ordinal]! });
    };
    this.marks.replaceChildren(...[...lost].map(ring('lost')), ...[...offered].map(ring('offered')));
  }

  look(ordinal: number): Look {
    return this.looks[ordinal] ?? 'off';
  }

  nodeOf(ordinal: number): SVGPathElement {
    return this.seats[ordinal]!;
  }

  /** Numbers of seats and rows inside the box; nothing without a box. */
  write(box: Box | undefined): void {
    this.words.replaceChildren(...(box ? this.wordsIn(box) : []));
  }

  private wordsIn(box: Box): SVGTextElement[] {
    const inside = ({ x, y }: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
    const rows = this.rowLabels
      .filter(({ at }) => inside(at))
      .map(({ at, label }) => text(at, label, 'row', 0.36 * this.plan.pitch));
    const numbers = this.plan.seats.flatMap((seat, ordinal) =>
      inside(seat) && this.looks[ordinal] === 'free' && !(seat.accessible && seat.kind === 'SEAT')
        ? text(seat, seat.label, 'number', this.sizeOfNumber(ordinal))
        : [],
    );
    return [...rows, ...numbers].slice(0, MOST_WORDS);
  }

  private sizeOfNumber(ordinal: number): number {
    const { label, kind } = this.plan.seats[ordinal]!;
    const size = kind === 'TABLE' ? 0.45 : 0.95;
    return (size * this.plan.radius[ordinal]!) / Math.max(1, label.length / 2.5);
  }

  private drawNames(): void {
    this.names.append(...this.plan.sections.map(({ name, middle }) => text(middle, name, 'name', 1)));
  }

  /** Names of sections, as high as told (the plan's own units), where the section is large enough for its name. */
  sizeNames(size: number): void {
    this.names.setAttribute('font-size', String(size));
    this.plan.sections.forEach(({ name, box }, index) => {
      const fits = box.bottom - box.top > 2.5 * size && box.right - box.left > 0.6 * size * name.length;
      set(this.names.children[index]!, 'visibility', fits ? 'visible' : 'hidden');
    });
  }
}

function categoriesAndNone(categories: readonly string[]): readonly string[] {
  return [...categories, ''];
}

function lookOf(plan: Plan, ordinal: number, { cells, chosen }: Shown): Look {
  if (chosen.has(ordinal)) return 'chosen';
  if (plan.seats[ordinal]!.price === undefined) return 'off';
  switch (cells.states[ordinal]) {
    case FREE:
      return 'free';
    case HELD:
      return 'held';
    case SOLD:
      return 'sold';
    default:
      return 'off';
  }
}

/** The ground that rows stand on: strokes as wide as a row, which flow together to the shape of a section. */
function bands(plan: Plan): SVGGElement {
  const ground = group('bands');
  ground.setAttribute('stroke-width', String(1.5 * plan.pitch));
  plan.sections.forEach((_, section) => {
    const rows = plan.lines.filter(
      (line) => line.section === section && plan.seats[line.ordinals[0]!]!.kind === 'SEAT',
    );
    const d = rows.map((row) => along(plan, row)).join('');
    if (d) ground.append(node('path', { d }));
  });
  return ground;
}

function along(plan: Plan, { ordinals }: Line): string {
  return ordinals
    .map((ordinal, index) => {
      const seat = plan.seats[ordinal]!;
      const before = plan.seats[ordinals[index - 1] ?? -1];
      const cut = !before || distance(seat, before) > 2.2 * plan.pitch;
      const lone = cut && !(plan.seats[ordinals[index + 1] ?? -1] && index + 1 < ordinals.length);
      return `${cut ? 'M' : 'L'}${seat.x} ${seat.y}${lone ? 'h.01' : ''}`;
    })
    .join('');
}

function drawn({ stage, label, labelAt, outline }: Drawing, plan: Plan, said: Words): SVGGElement {
  const drawing = group(stage ? 'stage' : 'area');
  if (outline.length > 0)
    drawing.append(node('polygon', { points: outline.map(({ x, y }) => `${x},${y}`).join(' ') }));
  const words = stage && /^stage$/i.test(label) ? said.stage : label;
  if (words) drawing.append(text(labelAt, words, '', sizeInside(outline, words, plan.pitch)));
  return drawing;
}

interface Labelled {
  readonly at: Point;
  readonly label: string;
}

/** Labels of all rows; where two blocks of one row meet at an aisle, one label is enough. */
function labelsOfRows(plan: Plan): Labelled[] {
  const kept: Labelled[] = [];
  for (const line of plan.lines)
    for (const at of ends(plan, line)) {
      const { label } = line;
      const said = kept.some((other) => other.label === label && distance(other.at, at) < 1.6 * plan.pitch);
      if (!said) kept.push({ at, label });
    }
  return kept;
}

/** As high as fits into the outline, but no higher than two seats. */
function sizeInside(outline: readonly Point[], words: string, pitch: number): number {
  if (outline.length === 0) return pitch;
  const { left, right, top, bottom } = boxAround(outline);
  return Math.min(2 * pitch, 0.5 * (bottom - top), (1.2 * (right - left)) / words.length);
}

/** Where the label of a row stands: beyond both of its ends, unless somebody sits there. */
function ends(plan: Plan, { ordinals }: Line): Point[] {
  const row = ordinals.map((ordinal) => plan.seats[ordinal]!);
  const first = row[0];
  const last = row.at(-1);
  if (!first || !last || first.kind !== 'SEAT') return [];
  return [beyond(first, row[1], plan.pitch, -1), beyond(last, row.at(-2), plan.pitch, 1)].filter(
    (at) => plan.near(at, 0.75 * plan.pitch) === undefined,
  );
}

function beyond(end: Point, before: Point | undefined, pitch: number, lonely: number): Point {
  const away = before ? distance(end, before) : 0;
  if (!before || away === 0) return { x: end.x + lonely * pitch, y: end.y };
  return {
    x: end.x + ((end.x - before.x) / away) * pitch,
    y: end.y + ((end.y - before.y) / away) * pitch,
  };
}

/** Writes an attribute only where it changes. */
export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const SVG = 'http://www.w3.org/2000/svg';

function node<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function group(name: string): SVGGElement {
  return node('g', { class: name });
}

function text(at: Point, words: string, name: string, size: number): SVGTextElement {
  const made = node('text', { x: at.x, y: at.y, class: name });
  if (size !== 1) made.setAttribute('font-size', String(size));
  made.textContent = words;
  return made;
}
