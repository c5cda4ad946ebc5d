/** Most steps from zero to the last mark of an axis. */
const MOST = 5;
const SECONDS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200];

/** Whole numbers from 0 in even steps; the last one is at the value or above it. */
export function countMarks(value: number): readonly number[] {
  for (let power = 1; ; power *= 10) {
    // A half of five, only where it is whole.
    const nice = (power < 10 ? [1, 2, 5] : [1, 2, 2.5, 5]).map((step) => step * power);
    const step = nice.find((one) => value <= MOST * one);
    if (step) return upTo(Math.max(1, Math.ceil(value / step)), step);
  }
}

/** Moments from 0 that people count in, in seconds; the last one is at the value or before it. */
export function timeMarks(value: number): readonly number[] {
  const step = SECONDS.find((one) => value <= MOST * one) ?? 7_200;
  return upTo(Math.floor(value / step), step);
}

const upTo = (steps: number, step: number) => Array.from({ length: steps + 1 }, (_, mark) => mark * step);
