import type { ReturnWish } from './returns';

/** Reads the form; a box that is not ticked is missing in it. All categories are the same as any. */
export function wishOf(form: FormData, all: readonly string[]): ReturnWish {
  const units = Number(form.get('units'));
  const chosen = all.filter((category) => form.getAll('categories').includes(category));
  return {
    units,
    categories: chosen.length === all.length ? [] : chosen,
    apart: units > 1 && form.get('apart') !== null,
    accessible: Math.min(units, Number(form.get('accessible') ?? 0)),
  };
}
