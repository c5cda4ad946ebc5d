import { resolved, type Schema } from './description';

/** Values that read better than what their type alone would give, by the name of a field. */
const TOLD: Readonly<Record<string, unknown>> = {
  email: 'minji@example.com',
  password: 'a long and secret password',
  name: 'Kim Minji',
  locale: 'ko',
  currency: 'KRW',
  amount: 132_000,
  code: 'HJ-7K2M-9QXT',
};

/** A value that the schema allows, so that a reader sees the form of it. */
export function exampleOf(given: Schema, field = '', depth = 0): unknown {
  const schema = resolved(given);
  if (schema.examples?.length) return schema.examples[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const one = schema.oneOf?.[0] ?? schema.allOf?.[0];
  if (one) return exampleOf(one, field, depth);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => depth === 0 || (schema.required ?? []).includes(name))
          .map(([name, property]) => [name, exampleOf(property, name, depth + 1)]),
      );
    case 'array':
      return schema.items ? [exampleOf(schema.items, field, depth + 1)] : [];
    case 'integer':
    case 'number':
      return TOLD[field] ?? schema.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return TOLD[field] ?? '';
  }
}

/** The example as indented JSON. */
export const exampleText = (schema: Schema) => JSON.stringify(exampleOf(schema), undefined, 2);
