/** The named fields of an entry of a line's chain, and what stands in them. */
export type Fields = ReadonlyMap<string, string>;

const REASON = ' reason=';

/**
 * Reads a body, `name=value name=value …`. A reason comes last, since it may say anything.
 *
 * @throws RangeError when it has another form
 */
export function fieldsOf(body: string): Fields {
  const at = body.indexOf(REASON);
  const named = at < 0 ? body : body.slice(0, at);
  const fields = new Map<string, string>();
  for (const field of named.split(' ')) {
    const equals = field.indexOf('=');
    const name = field.slice(0, equals);
    if (equals < 1 || fields.has(name)) throw new RangeError(field);
    fields.set(name, field.slice(equals + 1));
  }
  if (at >= 0) fields.set('reason', body.slice(at + REASON.length));
  return fields;
}

/**
 * The text of a field.
 *
 * @throws RangeError when there is none
 */
export function textOf(fields: Fields, name: string): string {
  const text = fields.get(name);
  if (!text) throw new RangeError(name);
  return text;
}

/**
 * A whole number that is not negative; `otherwise`, where that is given and the field is missing.
 *
 * @throws RangeError when there is none
 */
export function numberOf(fields: Fields, name: string, otherwise?: number): number {
  if (otherwise !== undefined && !fields.has(name)) return otherwise;
  return whole(textOf(fields, name));
}

function whole(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) throw new RangeError(text);
  return number;
}

/** Places in a row, from the first to the last one. */
type Stretch = readonly [number, number];

/**
 * Places as `2,5-9`; none for a field that is missing.
 *
 * @throws RangeError when it has another form, or they do not ascend
 */
export function placesOf(fields: Fields, name: string): readonly Stretch[] {
  const text = fields.get(name);
  if (text === undefined) return [];
  let before = -1;
  return text.split(',').map((stretch) => {
    const [first = '', last = first] = stretch.split('-', 2);
    const [from, to] = [whole(first), whole(last)];
    if (from <= before || to < from) throw new RangeError(text);
    before = to;
    return [from, to];
  });
}

/** How many they are. */
export const countOf = (places: readonly Stretch[]) =>
  places.reduce((sum, [first, last]) => sum + last - first + 1, 0);

export const isAmong = (places: readonly Stretch[], place: number) =>
  places.some(([first, last]) => first <= place && place <= last);

const ESCAPES = new Map([
  ['%20', ' '],
  ['%25', '%'],
  ['%3D', '='],
  ['%3E', '>'],
]);

/** What was ordered: from what to what. */
export interface Ordered {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** The changes of an order, in the order in which they stand. */
export const orderedIn = (fields: Fields): readonly Ordered[] =>
  [...fields]
    .filter(([what]) => what !== 'at' && what !== 'reason')
    .map(([what, change]) => {
      const [from = '', to = ''] = change.split('>', 2).map(unescaped);
      return { what, from, to };
    });

const unescaped = (text: string) => text.replace(/%(20|25|3D|3E)/g, (code) => ESCAPES.get(code) ?? code);
