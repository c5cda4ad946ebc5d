import type { paths } from './generated';
import type { Ask, Answer, Http } from './http';

/**
 * The API as its description says it is: a path that does not exist, a method that it does not take, a parameter that is
 * missing or a body of another form is an error of the compiler. What it does at run time is `Http`'s; here are types, and
 * the filling in of parameters.
 */
export class Api {
  constructor(private readonly http: Http) {}

  get<P extends PathOf<'get'>>(path: P, ...ask: AskOf<'get', P>): Promise<BodyOf<'get', P>> {
    return this.bodyOf('get', path, ask);
  }

  post<P extends PathOf<'post'>>(path: P, ...ask: AskOf<'post', P>): Promise<BodyOf<'post', P>> {
    return this.bodyOf('post', path, ask);
  }

  put<P extends PathOf<'put'>>(path: P, ...ask: AskOf<'put', P>): Promise<BodyOf<'put', P>> {
    return this.bodyOf('put', path, ask);
  }

  patch<P extends PathOf<'patch'>>(path: P, ...ask: AskOf<'patch', P>): Promise<BodyOf<'patch', P>> {
    return this.bodyOf('patch', path, ask);
  }

  delete<P extends PathOf<'delete'>>(path: P, ...ask: AskOf<'delete', P>): Promise<BodyOf<'delete', P>> {
    return this.bodyOf('delete', path, ask);
  }

  /** Like the others, for a caller to whom the status matters: 201 or 202, say. */
  ask<M extends Method, P extends PathOf<M>>(
    method: M,
    path: P,
    ...ask: AskOf<M, P>
  ): Promise<AnswerOf<M, P>> {
    return this.send(method, path, ask) as Promise<unknown> as Promise<AnswerOf<M, P>>;
  }

  private async bodyOf<M extends Method, P extends PathOf<M>>(method: M, path: P, ask: readonly unknown[]) {
    return (await this.send(method, path, ask)).body as BodyOf<M, P>;
  }

  private send(method: string, path: string, [ask]: readonly unknown[]): Promise<Answer<unknown>> {
    const { path: inPath, query, ...rest } = (ask ?? {}) as Ask & Filling;
    return this.http.ask(method.toUpperCase(), fill(path, { path: inPath, query }), rest);
  }
}

/** What stands in the address of one request. */
export interface Filling {
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: Readonly<Record<string, Value | readonly Value[] | undefined>> | undefined;
}

type Value = string | number | boolean;

/** The address of a path template with its parameters filled in; query parameters that are empty are left out. */
export function fill(template: string, { path = {}, query = {} }: Filling): string {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = Object.entries(query)
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, String(one)]))
    .filter(([, value]) => value !== '');
  const text = new URLSearchParams(asked).toString();
  return text ? `${address}?${text}` : address;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Paths that take the method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

type Operation<M extends Method, P extends PathOf<M>> = paths[P] extends Record<M, infer O> ? O : never;

type Json<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;

/** Statuses of success with what comes with each; 304 is the browser's affair. */
type Successes<O> = O extends { responses: infer R }
  ? { [S in keyof R & (200 | 201 | 202 | 204)]: { readonly status: S; readonly body: Json<R[S]> } }
  : never;

/** An answer by its status. */
export type AnswerOf<M extends Method, P extends PathOf<M>> = Omit<Answer<unknown>, 'status' | 'body'> &
  Successes<Operation<M, P>>[keyof Successes<Operation<M, P>>];

/** The body of a success. */
export type BodyOf<M extends Method, P extends PathOf<M>> =
  AnswerOf<M, P> extends { readonly body: infer B } ? B : never;

type Parameters<O, K extends string> = O extends { parameters: { readonly [_ in K]: infer V } } ? V : never;

/** Nothing, when all of it may be left out. */
type Unless<N extends string, V> = [V] extends [never]
  ? unknown
  : object extends V
    ? { readonly [_ in N]?: V }
    : { readonly [_ in N]: V };

type BodyAsked<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { readonly body: B }
  : O extends { requestBody?: { content: { 'application/json': infer B } } }
    ? { readonly body?: B }
    : unknown;

/** A header that must be there, or may be. */
type HeaderAsked<O, H extends string, N extends string> = O extends {
  parameters: { header: { readonly [_ in H]: string } };
}
  ? { readonly [_ in N]: string }
  : O extends { parameters: { header?: { readonly [_ in H]?: string } } }
    ? { readonly [_ in N]?: string }
    : unknown;

type Asked<O> = Unless<'path', Parameters<O, 'path'>> &
  Unless<'query', O extends { parameters: { readonly query?: infer Q } } ? NonNullable<Q> : never> &
  BodyAsked<O> &
  HeaderAsked<O, 'Idempotency-Key', 'idempotencyKey'> &
  HeaderAsked<O, 'If-Match', 'ifMatch'> &
  Pick<Ask, 'patience' | 'fresh'>;

/** What must be given with a request; nothing at all where nothing must. */
export type AskOf<M extends Method, P extends PathOf<M>> =
  object extends Asked<Operation<M, P>> ? [ask?: Asked<Operation<M, P>>] : [ask: Asked<Operation<M, P>>];
