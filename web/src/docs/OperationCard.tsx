import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Answer, Operation, Parameter } from './description';
import { inline, Prose } from './Prose';
import { SchemaFields, typeText } from './SchemaFields';
import { TryIt } from './TryIt';

interface OperationCardProps {
  readonly operation: Operation;
  readonly token: string;
}

/** One operation; what is in it is made when somebody opens it. */
export function OperationCard({ operation, token }: OperationCardProps) {
  const isMeant = useLocation().hash === `#${operation.id}`;
  const [open, setOpen] = useState(isMeant);
  return (
    <details
      id={operation.id}
      className="operation"
      open={open || isMeant}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={`method ${operation.method.toLowerCase()}`}>{operation.method}</span>
        <code className="path">{operation.path}</code>
        <span className="muted small" lang="en">
          {inline(operation.summary)}
        </span>
      </summary>
      {(open || isMeant) && <Inside operation={operation} token={token} />}
    </details>
  );
}

function Inside({ operation, token }: OperationCardProps) {
  const { t } = useTranslation();
  return (
    <div className="inside">
      <Prose text={operation.description} />
      <h4>{t('docs.parameters')}</h4>
      <ul className="fields">
        {operation.parameters.map((parameter) => (
          <Given key={parameter.name} parameter={parameter} />
        ))}
      </ul>
      {operation.body && (
        <>
          <h4>{t('docs.body')}</h4>
          <SchemaFields schema={operation.body} />
        </>
      )}
      <h4>{t('docs.answers')}</h4>
      {operation.successes.map(([status, answer]) => (
        <Success key={status} status={status} answer={answer} />
      ))}
      <h4>{t('docs.refusals')}</h4>
      <Refusals operation={operation} />
      <TryIt operation={operation} token={token} />
    </div>
  );
}

function Given({ parameter }: { readonly parameter: Parameter }) {
  const { t } = useTranslation();
  return (
    <li>
      <p className="field-head">
        <code className="strong">{parameter.name}</code>{' '}
        <span className="muted small">
          {parameter.in} · {typeText(parameter.schema)}
        </span>
        {!parameter.required && <span className="muted small"> · {t('docs.optional')}</span>}
      </p>
      {parameter.description && <Prose text={parameter.description} />}
    </li>
  );
}

function Success({ status, answer }: { readonly status: string; readonly answer: Answer }) {
  const [type, content] = Object.entries(answer.content ?? {})[0] ?? [];
  const schema = content?.['x-event-data'] ?? content?.schema;
  const headers = Object.keys(answer.headers ?? {});
  return (
    <div className="answer">
      <p className="field-head">
        <span className="strong status good">{status}</span>{' '}
        <span className="muted small">
          {[type, schema && typeText(schema), ...headers].filter(Boolean).join(' · ')}
        </span>
      </p>
      {schema && <SchemaFields schema={schema} />}
    </div>
  );
}

function Refusals({ operation }: { readonly operation: Operation }) {
  return (
    <ul className="refusals">
      {operation.refusals.map(([status, codes]) => (
        <li key={status}>
          <span className="strong status bad">{status}</span>
          {codes.map((code) => (
            <Link key={code} to={`/docs/errors#${code}`}>
              <code>{code}</code>
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}
