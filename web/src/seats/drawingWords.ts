import { boxAround, type Point } from './plan';

/** The words of a drawing: a stage that is only called so is said in the reader's language. */
export function stageWords(stage: boolean, label: string, said: string): string {
  return stage && /^stage$/i.test(label) ? said : label;
}

/** How high words may be: as fits into the outline, and no higher than `most`; without an outline half of that. */
export function sizeInside(outline: readonly Point[], words: string, most: number): number {
  if (outline.length === 0) return most / 2;
  const { left, right, top, bottom } = boxAround(outline);
  return Math.min(most, 0.5 * (bottom - top), (1.2 * (right - left)) / words.length);
}
