/** A short word on something that was done; with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: () => void;
  /** When it was said, by a clock that only moves on. */
  readonly at: number;
}

/** How long a word stays, and how long a way back, milliseconds. */
export const SHOWN = 4_000;
export const UNDOABLE = 10_000;

/** A word that was said so short a time before the page changes is about the change, and comes along, milliseconds. */
export const CARRIED = 1_000;

/** After this long a word has been seen, and gives way to whoever goes on with something, milliseconds. */
export const SEEN = 1_000;

/** More would lie over what somebody wants to press. */
const MOST = 2;

/** The words that are on the screen now. Outside of React, so that anything can say something. */
export class Toasts {
  private shown: readonly Toast[] = [];
  private count = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly now: () => number) {}

  /** The latest words, oldest first. */
  readonly list = (): readonly Toast[] => this.shown;

  /** Calls back whenever the list changes; returns how to stop. */
  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Says something. At most two words are on the screen; the oldest gives way. */
  say(text: string, undo?: () => void): void {
    const toast = { id: ++this.count, text, at: this.now(), ...(undo ? { undo } : {}) };
    this.change([...this.shown, toast].slice(-MOST));
  }

  /** Another page is opened: what was said on the one before goes. */
  readonly turnPage = (): void => {
    const since = this.now() - CARRIED;
    if (this.shown.some(({ at }) => at < since)) this.change(this.shown.filter(({ at }) => at >= since));
  };

  /** Somebody types or scrolls: words that have been seen go, but for a way back. */
  readonly goOn = (): void => {
    const stays = ({ at, undo }: Toast) => undo !== undefined || at > this.now() - SEEN;
    if (!this.shown.every(stays)) this.change(this.shown.filter(stays));
  };

  /** Takes a word away. */
  readonly drop = (id: number): void => {
    this.change(this.shown.filter((toast) => toast.id !== id));
  };

  private change(next: readonly Toast[]): void {
    this.shown = next;
    for (const listener of this.listeners) listener();
  }
}

/** The one list that the frame shows. */
export const toasts = new Toasts(() => performance.now());
