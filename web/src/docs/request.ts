import { fill } from '../api/typed';
import type { Operation } from './description';

/** What a reader typed into the form of an operation, by the names of its fields. */
export interface Draft {
  readonly token: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Request {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The request that the draft means; empty fields are left out. */
export function requestOf(operation: Operation, draft: Draft): Request {
  const given = (where: string) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === where && draft.fields[parameter.name])
        .map((parameter) => [parameter.name, draft.fields[parameter.name]!]),
    );
  const headers: Record<string, string> = given('header');
  if (draft.token) headers['Authorization'] = `Bearer ${draft.token}`;
  const body = operation.body && draft.body ? draft.body : undefined;
  if (body) headers['Content-Type'] = 'application/json';
  return {
    method: operation.method,
    address: fill(operation.path, { path: given('path'), query: given('query') }),
    headers,
    body,
  };
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same request for a shell. */
export function curlOf(request: Request, origin: string): string {
  const parts = [`curl -X ${request.method} ${quoted(origin + request.address)}`];
  for (const [name, value] of Object.entries(request.headers))
    parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (request.body) parts.push(`-d ${quoted(request.body)}`);
  return parts.join(' \\\n  ');
}
