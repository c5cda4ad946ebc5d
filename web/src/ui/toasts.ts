/** A short word on something that was done; with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: () => void;
}

/** How long a word stays, and how long a way back, milliseconds. */
export const SHOWN = 5_000;
export const UNDOABLE = 10_000;

/** The words that are on the screen now. Outside of React, so that anything can say something. */
export class Toasts {
  private shown: readonly Toast[] = [];
  private count = 0;
  private readonly listeners = new Set<() => void>();

  /** The latest words, oldest first. */
  readonly list = (): readonly Toast[] => this.shown;

  /** Calls back whenever the list changes; returns how to stop. */
  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Says something. At most three words are on the screen; the oldest gives way. */
  say(text: string, undo?: () => void): void {
    const toast = { id: ++this.count, text, ...(undo ? { undo } : {}) };
    this.change([...this.shown, toast].slice(-3));
  }

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
export const toasts = new Toasts();
