import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { CheckedForm, useFault } from '../ui/CheckedForm';
import type { Operation } from './description';
import { exampleText } from './example';
import { curlOf, requestOf, type Draft, type Request } from './request';

interface TryItProps {
  readonly operation: Operation;
  readonly token: string;
}

/** Sends a real request, the way a client outside of a browser would: with its token and without cookies. */
export function TryIt({ operation, token }: TryItProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState<Draft['fields']>({});
  const [body, setBody] = useState(operation.body ? exampleText(operation.body) : '');
  const request = requestOf(operation, { token, fields, body });
  const sending = useMutation({ mutationFn: send });
  return (
    <CheckedForm
      className="try"
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate(request);
      }}
    >
      <h4>{t('docs.try')}</h4>
      {operation.parameters.map(({ name, required }) => (
        <Parameter
          key={name}
          name={name}
          required={required ?? false}
          value={fields[name] ?? ''}
          onChange={(value) => setFields({ ...fields, [name]: value })}
        />
      ))}
      {operation.body && (
        <label>
          <span>{t('docs.body')}</span>
          <textarea
            rows={Math.min(14, body.split('\n').length + 1)}
            value={body}
            spellCheck={false}
            onChange={(event) => setBody(event.target.value)}
          />
        </label>
      )}
      <p className="small muted">{t('docs.asCurl')}</p>
      <pre tabIndex={0}>{curlOf(request, window.location.origin)}</pre>
      <Button type="submit" busy={sending.isPending}>
        {t('docs.send')}
      </Button>
      <div aria-live="polite">
        {sending.isError && <p className="complaint">{t('docs.notSent')}</p>}
        {sending.data && <Received answer={sending.data} />}
      </div>
    </CheckedForm>
  );
}

interface ParameterProps {
  readonly name: string;
  readonly required: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Parameter({ name, required, value, onChange }: ParameterProps) {
  const id = useId();
  const wrong = useFault(id);
  return (
    <label>
      <code>{name}</code>
      <input
        id={id}
        value={value}
        required={required}
        aria-invalid={wrong !== ''}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="complaint">{wrong}</span>
    </label>
  );
}

function Received({ answer }: { readonly answer: Received }) {
  return (
    <>
      <p className={answer.ok ? 'strong status good' : 'strong status bad'}>{answer.status}</p>
      <pre tabIndex={0}>{answer.text}</pre>
    </>
  );
}

interface Received {
  readonly ok: boolean;
  readonly status: string;
  readonly text: string;
}

/** A stream of events never ends, so only its beginning is shown. */
const LONGEST = 20_000;

async function send(request: Request): Promise<Received> {
  const { method, address, headers } = request;
  const init: RequestInit = { method, headers, credentials: 'omit', cache: 'no-store' };
  const response = await fetch(address, request.body === undefined ? init : { ...init, body: request.body });
  const told = ['Location', 'ETag', 'Retry-After', 'Idempotent-Replayed']
    .map((name) => [name, response.headers.get(name)] as const)
    .flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}\n`))
    .join('');
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  const text = isJson ? JSON.stringify(await response.json(), undefined, 2) : await beginning(response);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}\n…` : text;
  return { ok: response.ok, status: `${response.status}`, text: `${told}${told && '\n'}${shown}` };
}

async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}
