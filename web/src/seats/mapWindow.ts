import type { Box, Point } from './plan';
import {
  between,
  centred,
  fit,
  kept,
  moved,
  pinched,
  pointAt,
  scaled,
  seen,
  type Size,
  type View,
} from './view';

/** What the window tells about itself. */
export interface WindowListener {
  /** A tap or click that was no drag; in points of the plan. */
  readonly onTap: (at: Point) => void;
  /** A double tap. */
  readonly onDoubleTap: (at: Point) => void;
  /** The view begins to move. */
  readonly onMove: () => void;
  /** The plan is about to be drawn anew for this view. */
  readonly onDraw: (view: View) => void;
  /** The view stands still again, and is drawn so. */
  readonly onRest: (view: View) => void;
}

/** How far apart two neighbours may be pulled at most, and stand at most when everything is seen, pixels. */
const LARGEST = 64;
const LARGEST_WHOLE = 96;
/** A finger that moves less than this is a tap, pixels. */
const STILL = 8;
/** Two taps within this time and distance are a double tap, milliseconds and pixels. */
const DOUBLE = { millis: 320, pixels: 30 };
/** A quick change of the view takes this long, milliseconds. */
const QUICK = 180;
/** After this long without a move the view rests, milliseconds. */
const REST = 120;

/** So much of the window's size is drawn beyond each of its edges, to be there when it is pulled in. */
const BEYOND = 0.5;
/** A drawing is shown up to this much larger or smaller before it is drawn anew. */
const STRETCH = 4;

/**
 * The window through which a plan is seen: moves and scales it by finger, mouse, wheel and program.
 *
 * To draw thousands of seats takes longer than a frame lasts. So while the view moves, what was drawn is moved and stretched
 * as a picture, which costs next to nothing; it is drawn anew when the view rests, or when the picture does not reach.
 */
export class MapWindow {
  private view: View = { k: 1, x: 0, y: 0 };
  private size: Size = { width: 0, height: 0 };
  private readonly fingers = new Map<number, Point>();
  private dragged = false;
  private lastTap = { at: { x: 0, y: 0 }, time: -Infinity };
  /** The view that the plan is drawn for. */
  private drawn: View = { k: 1, x: 0, y: 0 };
  private frame = 0;
  /** Where a glide leads; asked for anew when the window changes its size on the way. */
  private aim: (() => View) | undefined;
  private resting = 0;
  /** What is moved and stretched. */
  private readonly sheet: HTMLElement;
  private corner: Point = { x: 0, y: 0 };
  private readonly observer: ResizeObserver;
  private readonly ends = new AbortController();

  /**
   * @param host element that is the window
   * @param glass what lies over it and takes the fingers; childless, since what a finger may do is inherited
   * @param group what the plan is drawn into
   * @param box extent of the plan
   * @param pitch distance of two neighbours; the scale is bounded by it
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly glass: HTMLElement,
    private readonly group: SVGGElement,
    private readonly box: Box,
    private readonly pitch: number,
    private readonly listener: WindowListener,
  ) {
    this.sheet = group.ownerSVGElement!.parentElement!;
    const on = { signal: this.ends.signal };
    host.addEventListener('pointerdown', (event) => this.down(event), on);
    host.addEventListener('pointermove', (event) => this.move(event), on);
    host.addEventListener('pointerup', (event) => this.up(event), on);
    host.addEventListener('pointercancel', (event) => this.forget(event), on);
    host.addEventListener('wheel', (event) => this.wheel(event), { ...on, passive: false });
    this.observer = new ResizeObserver(([entry]) => entry && this.resize(entry.contentRect));
    this.observer.observe(host);
  }

  close(): void {
    this.ends.abort();
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.resting);
  }

  get current(): View {
    return this.view;
  }

  /** What of the plan is in the window. */
  get seen(): Box {
    return seen(this.view, this.size);
  }

  private get least(): number {
    return this.wholeView.k;
  }

  private get wholeView(): View {
    return fit(this.box, this.size, LARGEST_WHOLE / this.pitch);
  }

  private get most(): number {
    return Math.max(this.least, LARGEST / this.pitch);
  }

  /** True while everything is seen. */
  get whole(): boolean {
    return this.view.k <= this.least * 1.01;
  }

  private resize({ width, height }: Size): void {
    if (width === 0 || height === 0) return;
    const whole = this.size.width === 0 || this.whole;
    const middle = pointAt(this.view, { x: this.size.width / 2, y: this.size.height / 2 });
    this.size = { width, height };
    const { style } = this.sheet;
    const [x, y] = [this.beyond.x, this.beyond.y];
    Object.assign(style, { left: `${-x}px`, top: `${-y}px`, transformOrigin: `${x}px ${y}px` });
    Object.assign(style, { width: `${width + 2 * x}px`, height: `${height + 2 * y}px` });
    this.drawn = { k: 0, x: 0, y: 0 };
    // What has been found stands in a line above the map and makes it lower: that must not end the way to it.
    if (this.aim) return this.glide(this.aim);
    this.set(whole ? this.wholeView : centred(middle, this.bounded(this.view.k), this.size));
  }

  /** Shows everything. */
  showAll(): void {
    this.glide(() => this.wholeView);
  }

  /** Shows a part of the plan as large as `most` pixels between neighbours allow. */
  showBox(box: Box, most: number): void {
    this.glide(() => fit(box, this.size, this.bounded(most / this.pitch)));
  }

  /** Scales by a factor, around the middle of the window. */
  zoom(factor: number): void {
    const middle = pointAt(this.view, { x: this.size.width / 2, y: this.size.height / 2 });
    const k = this.view.k * factor;
    this.glide(() => centred(middle, this.bounded(k), this.size));
  }

  /** Brings a point to where it was tapped, with so many pixels between neighbours. */
  zoomTo(at: Point, pixels: number): void {
    this.glide(() => centred(at, this.bounded(pixels / this.pitch), this.size));
  }

  /** Moves as little as needed until the point is well inside, and not smaller than `pixels` between neighbours. */
  reveal(at: Point, pixels: number): void {
    if (this.view.k * this.pitch < pixels) return this.zoomTo(at, pixels);
    const air = Math.min(48, this.size.width / 4, this.size.height / 4);
    const { x, y } = { x: this.view.x + this.view.k * at.x, y: this.view.y + this.view.k * at.y };
    const dx = Math.max(air - x, 0) + Math.min(this.size.width - air - x, 0);
    const dy = Math.max(air - y, 0) + Math.min(this.size.height - air - y, 0);
    if (dx === 0 && dy === 0) return;
    const to = moved(this.view, dx, dy);
    this.glide(() => to);
  }

  private bounded(k: number): number {
    return Math.min(this.most, Math.max(this.least, k));
  }

  /** Goes to a view in a moment, or at once for those who want no motion. */
  private glide(aim: () => View): void {
    const to = kept(aim(), this.box, this.size);
    cancelAnimationFrame(this.frame);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.set(to);
    this.aim = aim;
    const from = this.view;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - start) / QUICK));
      this.write(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3, this.size));
      if (part < 1) this.frame = requestAnimationFrame(step);
      else this.aim = undefined;
    };
    this.frame = requestAnimationFrame(step);
  }

  /** Takes a view with the next frame. */
  private set(view: View): void {
    const next = kept(view, this.box, this.size);
    this.aim = undefined;
    cancelAnimationFrame(this.frame);
    this.view = next;
    this.frame = requestAnimationFrame(() => this.write(next));
  }

  private write(view: View): void {
    this.view = view;
    this.listener.onMove();
    if (this.reaches(view)) this.stretch();
    else this.draw();
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.rest(), REST);
  }

  private get beyond(): Point {
    return { x: Math.round(BEYOND * this.size.width), y: Math.round(BEYOND * this.size.height) };
  }

  /** Whether the picture covers the window in this view, and is fine enough for it. */
  private reaches(view: View): boolean {
    const grown = view.k / this.drawn.k;
    if (!(grown < STRETCH && grown > 1 / STRETCH)) return false;
    const { x, y } = this.beyond;
    const left = view.x - grown * (this.drawn.x + x);
    const top = view.y - grown * (this.drawn.y + y);
    const right = left + grown * (this.size.width + 2 * x);
    const bottom = top + grown * (this.size.height + 2 * y);
    const { left: l, top: t, right: r, bottom: b } = this.shown(view);
    return left <= l && top <= t && right >= r && bottom >= b;
  }

  /** The part of the window that the plan is in. */
  private shown({ k, x, y }: View): Box {
    return {
      left: Math.max(0, x + k * this.box.left),
      top: Math.max(0, y + k * this.box.top),
      right: Math.min(this.size.width, x + k * this.box.right),
      bottom: Math.min(this.size.height, y + k * this.box.bottom),
    };
  }

  private stretch(): void {
    const grown = this.view.k / this.drawn.k;
    const x = this.view.x - grown * this.drawn.x;
    const y = this.view.y - grown * this.drawn.y;
    this.sheet.style.transform = `translate(${x}px, ${y}px) scale(${grown})`;
  }

  private draw(): void {
    const { k, x, y } = this.view;
    this.listener.onDraw(this.view);
    this.drawn = this.view;
    this.group.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x + this.beyond.x} ${y + this.beyond.y})`);
    this.stretch();
  }

  private rest(): void {
    if (this.fingers.size > 1) return;
    if (this.drawn !== this.view) this.draw();
    this.glass.style.touchAction = this.whole ? 'pan-y' : 'none';
    this.listener.onRest(this.view);
  }

  /** Where the window stands on the screen. To ask costs a layout, so it is asked once for a finger. */
  private locate(): void {
    const { left, top } = this.host.getBoundingClientRect();
    this.corner = { x: left, y: top };
  }

  private at(event: MouseEvent): Point {
    return { x: event.clientX - this.corner.x, y: event.clientY - this.corner.y };
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.fingers.size === 0) {
      this.dragged = false;
      this.locate();
    }
    this.fingers.set(event.pointerId, this.at(event));
    if (this.fingers.size > 1) this.host.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    const now = this.at(event);
    if (!this.dragged && this.fingers.size === 1) {
      if (Math.hypot(now.x - before.x, now.y - before.y) < STILL) return;
      this.dragged = true;
      this.host.setPointerCapture(event.pointerId);
    }
    const others = [...this.fingers].filter(([id]) => id !== event.pointerId);
    const other = others[0]?.[1];
    this.fingers.set(event.pointerId, now);
    if (other) {
      this.dragged = true;
      const next = pinched(this.view, [before, other], [now, other]);
      this.set(scaled(next, this.bounded(next.k), now));
    } else {
      this.set(moved(this.view, now.x - before.x, now.y - before.y));
    }
  }

  private up(event: PointerEvent): void {
    const down = this.fingers.get(event.pointerId);
    this.forget(event);
    if (!down || this.dragged || this.fingers.size > 0) return;
    const at = this.at(event);
    const { lastTap } = this;
    const double =
      event.timeStamp - lastTap.time < DOUBLE.millis &&
      Math.hypot(at.x - lastTap.at.x, at.y - lastTap.at.y) < DOUBLE.pixels;
    this.lastTap = double ? { at, time: -Infinity } : { at, time: event.timeStamp };
    const point = pointAt(this.view, at);
    if (double) this.listener.onDoubleTap(point);
    else this.listener.onTap(point);
  }

  private forget(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
  }

  private wheel(event: WheelEvent): void {
    const growth = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015));
    const k = this.bounded(this.view.k * growth);
    // At the end of the scale the wheel belongs to the page again.
    if (k === this.view.k && !event.ctrlKey) return;
    event.preventDefault();
    this.locate();
    this.set(scaled(this.view, k, this.at(event)));
  }
}
