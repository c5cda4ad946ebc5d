import type { Drawing } from '../api/types';
import type { Counts } from './areas';
import type { AreaShapes } from './areaShapes';
import { FREE, HELD, SOLD, type Cells } from './availability';
import { pathOf, type Glyph, type Look } from './glyphs';
import {
  bands,
  drawn,
  isIn,
  labelsAtEdge,
  labelsOfRows,
  tag,
  widthAtEdge,
  type Labelled,
  type Words,
} from './ground';
import { type Box, type Plan, type Point } from './plan';
import { group, node, set, text } from './svg';

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
  /** How many of which area are wanted. */
  readonly counts: Counts;
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
  private readonly numbers = new Map<number, SVGTextElement>();
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
    private readonly said: Words,
    private readonly areas: AreaShapes,
  ) {
    root.setAttribute('stroke-width', String(0.09 * plan.pitch));
    root.append(bands(plan), ...drawings.map((drawing) => drawn(drawing, plan, said)), ...areas.nodes);
    root.append(...this.seatGroups());
    this.drawNames();
    this.rowLabels = labelsOfRows(plan, said.row);
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
    this.areas.show(next.cells.pools, next.counts);
  }

  private paint(ordinal: number, look: Look): void {
    if (this.looks[ordinal] === look) return;
    this.looks[ordinal] = look;
    const path = this.seats[ordinal]!;
    path.setAttribute('d', pathOf(this.glyphOf(ordinal), look));
    path.setAttribute('class', look);
    this.showNumber(ordinal);
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
    this.numbers.clear();
    this.words.replaceChildren(...(box ? this.wordsIn(box) : []));
  }

  private wordsIn(box: Box): SVGElement[] {
    const inside = (at: Point) => isIn(box, at);
    const { pitch } = this.plan;
    const own = this.rowLabels.filter(({ at }) => inside(at));
    const atEdge = labelsAtEdge(this.plan, box, own, this.said.row);
    const rows = own.map(({ at, label }) => text(at, label, 'row', 0.36 * pitch));
    const tags = atEdge.flatMap((edge) => tag(edge, pitch));
    const isUnderTag = (seat: Point) =>
      atEdge.some(
        ({ at, label }) =>
          Math.abs(at.x - seat.x) < (widthAtEdge(label) / 2 + 0.35) * pitch &&
          Math.abs(at.y - seat.y) < 0.6 * pitch,
      );
    this.plan.seats.forEach((seat, ordinal) => {
      if (!inside(seat) || (seat.accessible && seat.kind === 'SEAT') || isUnderTag(seat)) return;
      if (this.numbers.size >= MOST_WORDS) return;
      const number = text(seat, seat.label, 'number', this.sizeOfNumber(ordinal));
      this.numbers.set(ordinal, number);
      this.showNumber(ordinal);
    });
    return [...rows, ...this.numbers.values(), ...tags];
  }

  /** Only what can be chosen has a number to be read. */
  private showNumber(ordinal: number): void {
    const number = this.numbers.get(ordinal);
    if (number) set(number, 'visibility', this.looks[ordinal] === 'free' ? 'visible' : 'hidden');
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

function lookOf(plan: Plan, ordinal: number, { cells, chosen, lost }: Shown): Look {
  if (chosen.has(ordinal)) return 'chosen';
  if (plan.seats[ordinal]!.price === undefined) return 'off';
  switch (cells.states[ordinal]) {
    case FREE:
      // Who was refused a seat knows more than the last snapshot.
      return lost.has(ordinal) ? 'held' : 'free';
    case HELD:
      return 'held';
    case SOLD:
      return 'sold';
    default:
      return 'off';
  }
}
