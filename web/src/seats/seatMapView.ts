import type { Drawing } from '../api/types';
import type { Area } from './areas';
import { AreaShapes, type LeftWords } from './areaShapes';
import type { Look } from './glyphs';
import { MapWindow } from './mapWindow';
import { neighbour } from './neighbour';
import type { Words } from './ground';
import { Painter, type Shown } from './painter';
import { set } from './svg';
import { boxAround, type Plan, type Point } from './plan';
import type { View } from './view';

/** What a map needs to know of its surroundings. */
export interface MapSurroundings {
  /** What lies over the drawing and takes the pointer. It has no children, so that a new cursor restyles nothing. */
  readonly glass: HTMLElement;
  readonly plan: Plan;
  readonly drawings: readonly Drawing[];
  /** Categories on sale, in the order of their tones. */
  readonly categories: readonly string[];
  readonly words: Words;
  /** Areas that are sold by number; their drawings become shapes that tell how many are left. */
  readonly areas: readonly Area[];
  readonly left: LeftWords;
  readonly onArea: (areaId: string) => void;
  readonly onChoose: (unitId: string) => void;
  /** What a seat is called when it is reached or pointed at. */
  readonly describe: (ordinal: number, look: Look) => string;
  /** The seat under the mouse; undefined when it leaves. */
  readonly onPoint: (pointed: Pointed | undefined) => void;
  /** The section in the middle of the window; undefined while the map shows everything. */
  readonly onPlace: (section: string | undefined) => void;
}

/** A seat under the mouse: what it is called, and where it is seen. */
export interface Pointed {
  readonly name: string;
  readonly at: Point;
  /** Width of the window. */
  readonly room: number;
}

/** Seats may be chosen when they are at least so far apart, pixels: the smallest target that a finger can hit (WCAG 2.5.8). */
const CHOOSABLE = 24;
/** A tap from farther away comes this near, pixels. */
const COMFORTABLE = 32;
/** Numbers are written from here on, pixels. */
const LEGIBLE = 27;
/** Height of the names of sections, pixels. */
const NAME = 13;

/** A seat map at work: the drawing, the window it is seen through, and the one seat that the keyboard stands on. */
export class SeatMapView {
  private readonly painter: Painter;
  private readonly shapes: AreaShapes;
  private readonly window: MapWindow;
  private readonly ends = new AbortController();
  private stop: number | undefined;
  private pointed: number | undefined;
  private cameNear = -Infinity;
  private near: boolean | undefined;
  /** Scale that the words are written for. */
  private written = 0;

  constructor(
    private readonly host: HTMLElement,
    group: SVGGElement,
    private readonly around: MapSurroundings,
  ) {
    const { plan, categories, drawings, words, areas } = around;
    this.shapes = new AreaShapes(drawings, areas, plan, categories, around.left);
    const ground = drawings.filter((drawing) => !areas.some(({ id }) => drawing.areas.includes(id)));
    this.painter = new Painter(group, plan, categories, ground, words, this.shapes);
    this.window = new MapWindow(host, around.glass, group, plan.box, plan.pitch, {
      onTap: (at) => this.tap(at),
      onDoubleTap: (at) => this.doubleTap(at),
      onMove: () => (host.dataset['still'] = 'false'),
      onDraw: (view) => this.draws(view),
      onRest: () => this.rests(),
    });
    const on = { signal: this.ends.signal };
    host.addEventListener('keydown', (event) => this.key(event), on);
    host.addEventListener('focusin', (event) => this.focused(event), on);
    host.addEventListener('focusout', () => delete host.dataset['focused'], on);
    host.addEventListener('pointermove', (event) => this.point(event), on);
    host.addEventListener('pointerleave', () => this.pointAt(undefined, { x: 0, y: 0 }), on);
  }

  close(): void {
    this.ends.abort();
    this.window.close();
    for (const told of ['near', 'still']) delete this.host.dataset[told];
  }

  show(shown: Shown): void {
    this.painter.show(shown);
    this.stopAt(this.stop ?? this.firstStop());
  }

  zoom(factor: number): void {
    this.window.zoom(factor);
  }

  showAll(): void {
    this.window.showAll();
  }

  showSection(index: number): void {
    const section = this.around.plan.sections[index];
    if (section) this.window.showBox(section.box, COMFORTABLE);
  }

  /** Brings seats into view together, near enough to be chosen where that is possible. */
  showSeats(ordinals: readonly number[]): void {
    const { plan } = this.around;
    const spots = ordinals.map((ordinal) => plan.seats[ordinal]!);
    if (spots.length === 0) return;
    this.host.scrollIntoView({ block: 'nearest' });
    this.window.showBox(boxAround(spots, 3 * plan.pitch), COMFORTABLE);
  }

  private get apart(): number {
    return this.window.current.k * this.around.plan.pitch;
  }

  private tap(at: Point): void {
    const area = this.shapes.at(at);
    if (area !== undefined) this.around.onArea(area);
    else if (this.apart < CHOOSABLE) {
      this.cameNear = performance.now();
      this.window.zoomTo(at, COMFORTABLE);
    } else this.choose(this.seatAt(at));
  }

  /** On a seat it is two taps; beside them it comes nearer, unless the first tap has just done so. */
  private doubleTap(at: Point): void {
    if (performance.now() - this.cameNear < 600) return;
    const seat = this.seatAt(at);
    if (seat !== undefined) this.choose(seat);
    else this.window.zoomTo(at, 1.6 * this.apart);
  }

  private seatAt(at: Point): number | undefined {
    const { plan } = this.around;
    return plan.near(at, Math.max(...[0.6 * plan.pitch, 0, ...plan.radius.slice(0, 1)]));
  }

  private choose(ordinal: number | undefined): void {
    if (ordinal === undefined) return;
    this.stopAt(ordinal);
    const look = this.painter.look(ordinal);
    if (look === 'free' || look === 'chosen') this.around.onChoose(this.around.plan.seats[ordinal]!.id);
  }

  /** Another scale needs other words; a text of another size is a new font to the browser, so they wait for the rest. */
  private draws({ k }: View): void {
    const near = k * this.around.plan.pitch >= CHOOSABLE;
    if (near !== this.near) {
      this.near = near;
      this.host.dataset['near'] = String(near);
    }
    if (k === this.written) return;
    this.painter.write(undefined);
    this.painter.sizeNames(NAME / k);
    this.written = k;
  }

  private rests(): void {
    this.painter.write(this.apart >= LEGIBLE ? this.window.seen : undefined);
    this.host.dataset['still'] = 'true';
    this.around.onPlace(this.near && !this.window.whole ? this.sectionInTheMiddle() : undefined);
  }

  private sectionInTheMiddle(): string | undefined {
    const { plan } = this.around;
    const { left, right, top, bottom } = this.window.seen;
    const seat = plan.near({ x: (left + right) / 2, y: (top + bottom) / 2 }, 4 * plan.pitch);
    return seat === undefined ? undefined : plan.seats[seat]!.section;
  }

  private point(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return this.pointAt(undefined, { x: 0, y: 0 });
    const { left, top } = this.host.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const { k, x, y } = this.window.current;
    this.pointAt(this.seatAt({ x: (at.x - x) / k, y: (at.y - y) / k }), at);
  }

  private pointAt(ordinal: number | undefined, at: Point): void {
    if (ordinal === this.pointed) return;
    this.pointed = ordinal;
    this.around.glass.style.cursor = ordinal === undefined ? '' : 'pointer';
    this.around.onPoint(
      ordinal === undefined ? undefined : { name: this.nameOf(ordinal), at, room: this.host.clientWidth },
    );
  }

  private nameOf(ordinal: number): string {
    return this.around.describe(ordinal, this.painter.look(ordinal));
  }

  private firstStop(): number {
    const { seats } = this.around.plan;
    const first = (look: string) => seats.findIndex((_, ordinal) => this.painter.look(ordinal) === look);
    const chosen = first('chosen');
    return chosen >= 0 ? chosen : Math.max(0, first('free'));
  }

  /** Only the seat that the keyboard stands on is known to screen readers: one stop, and it tells all about itself. */
  private stopAt(ordinal: number): void {
    if (this.stop !== undefined && this.stop !== ordinal) {
      const before = this.painter.nodeOf(this.stop);
      for (const name of ['tabindex', 'role', 'aria-label', 'aria-pressed', 'aria-disabled'])
        before.removeAttribute(name);
    }
    this.stop = ordinal;
    const path = this.painter.nodeOf(ordinal);
    const look = this.painter.look(ordinal);
    set(path, 'tabindex', '0');
    set(path, 'role', 'button');
    set(path, 'aria-label', this.nameOf(ordinal));
    set(path, 'aria-pressed', String(look === 'chosen'));
    set(path, 'aria-disabled', String(look !== 'chosen' && look !== 'free'));
  }

  private focused(event: FocusEvent): void {
    if (this.stop === undefined || event.target !== this.painter.nodeOf(this.stop)) return;
    if (!this.painter.nodeOf(this.stop).matches(':focus-visible')) return;
    this.host.dataset['focused'] = 'true';
    this.window.reveal(this.around.plan.seats[this.stop]!, COMFORTABLE);
  }

  private key(event: KeyboardEvent): void {
    if (this.stop === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = neighbour(this.around.plan, this.stop, event.key);
    if (to !== undefined) {
      this.stopAt(to);
      this.painter.nodeOf(to).focus({ preventScroll: true });
    } else if (event.key === 'Enter' || event.key === ' ') this.choose(this.stop);
    else if (event.key === '+' || event.key === '=') this.zoom(1.5);
    else if (event.key === '-') this.zoom(1 / 1.5);
    else if (event.key === '0') this.showAll();
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  }
}
