import { useTranslation } from 'react-i18next';
import { nameOf, resolved, type Schema } from './description';
import { Prose } from './Prose';

/** The fields of a schema, those of what it contains one step further in. */
export function SchemaFields({ schema }: { readonly schema: Schema }) {
  const kinds = schema.oneOf;
  if (kinds)
    return kinds.map((kind) => (
      <div key={nameOf(kind)}>
        <p className="strong">
          <code>{nameOf(kind)}</code>
        </p>
        <SchemaFields schema={kind} />
      </div>
    ));
  const { properties = {}, required = [] } = resolved(schema);
  return (
    <ul className="fields">
      {Object.entries(properties).map(([name, field]) => (
        <Field key={name} name={name} field={field} required={required.includes(name)} />
      ))}
    </ul>
  );
}

interface FieldProps {
  readonly name: string;
  readonly field: Schema;
  readonly required: boolean;
}

function Field({ name, field, required }: FieldProps) {
  const { t } = useTranslation();
  const inner = resolved(field.items ?? field);
  const description = field.description ?? (field.items ? undefined : inner.description);
  return (
    <li>
      <p className="field-head">
        <code className="strong">{name}</code> <span className="muted small">{typeText(field)}</span>
        {!required && <span className="muted small"> · {t('docs.optional')}</span>}
      </p>
      {description && <Prose text={description} />}
      {inner.enum && <Values values={inner.enum} />}
      {inner.properties && (
        <details>
          <summary className="small">
            {t('docs.fields', { name: nameOf(field.items ?? field) ?? name })}
          </summary>
          <SchemaFields schema={field.items ?? field} />
        </details>
      )}
    </li>
  );
}

function Values({ values }: { readonly values: readonly string[] }) {
  return (
    <p className="small values">
      {values.map((value) => (
        <code key={value}>{value}</code>
      ))}
    </p>
  );
}

/** What a value is, in a few signs: `string uuid`, `integer 1…100`, `UnitLine[]`. */
export function typeText(given: Schema): string {
  if (given.items) return `${typeText(given.items)}[]`;
  const schema = resolved(given);
  if (schema.properties) return nameOf(given) ?? 'object';
  const words = [schema.type ?? 'any', schema.format, bounds(schema.minimum, schema.maximum)];
  if (schema.type === 'string') words.push(bounds(schema.minLength, schema.maxLength));
  return words.filter(Boolean).join(' ');
}

const bounds = (least: number | undefined, most: number | undefined) =>
  least === undefined && most === undefined ? '' : `${least ?? ''}…${most ?? ''}`;
