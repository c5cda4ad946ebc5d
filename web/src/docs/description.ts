import given from '../../../src/main/resources/openapi.json';

/** The description of the API, OpenAPI 3.1, as its pages read it. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

export interface Content {
  readonly schema: Schema;
  readonly 'x-event-data'?: Schema;
}

export interface Answer {
  readonly $ref?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, Content>>;
}

interface Written {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly security: readonly Readonly<Record<string, unknown>>[];
}

interface ProblemMeaning {
  readonly module: string;
  readonly status: number;
  readonly ko: string;
  readonly en: string;
}

interface Document {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Written>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const document = given as unknown as Document;

/** One operation with what it refers to already looked up. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly successes: readonly (readonly [status: string, answer: Answer])[];
  /** Codes of refusals by status. */
  readonly refusals: readonly (readonly [status: string, codes: readonly string[]])[];
  /** True when it may be called without signing in. */
  readonly open: boolean;
}

/** What a reference of the document points to; anything else is itself. */
export function resolved<T extends { readonly $ref?: string }>(item: T): T {
  if (item.$ref === undefined) return item;
  const parts = item.$ref.slice(2).split('/');
  return parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document) as T;
}

/** The name of a schema that is referred to, or undefined. */
export const nameOf = (schema: Schema) => schema.$ref?.split('/').pop();

const codesOf = (answer: Answer) =>
  answer.content?.['application/problem+json']?.schema.allOf?.[1]?.properties?.['code']?.enum ?? [];

function operationOf(path: string, method: string, written: Written): Operation {
  const answers = Object.entries(written.responses).map(
    ([status, answer]) => [status, resolved(answer)] as const,
  );
  return {
    id: written.operationId,
    tag: written.tags[0] ?? '',
    method: method.toUpperCase(),
    path,
    summary: written.summary,
    description: written.description,
    parameters: written.parameters.map(resolved),
    body: written.requestBody?.content['application/json']?.schema,
    successes: answers.filter(([status]) => Number(status) < 400),
    refusals: answers
      .filter(([status]) => Number(status) >= 400)
      .map(([status, answer]) => [status, codesOf(answer)] as const),
    open: written.security.some((way) => Object.keys(way).length === 0),
  };
}

/** Every operation, in the order of the document. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, written]) => operationOf(path, method, written)),
);

/** Operations by their group, in the order of a purchase. */
export const groups = document.tags.map(({ name }) => ({
  name,
  operations: operations.filter((operation) => operation.tag === name),
}));

/** One code of a refusal. */
export interface ProblemEntry extends ProblemMeaning {
  readonly code: string;
  /** The operations that may refuse with it. */
  readonly givenBy: readonly Operation[];
}

const meanings = (document.components.schemas['ProblemCode'] as unknown as Record<string, unknown>)[
  'x-problems'
] as Readonly<Record<string, ProblemMeaning>>;

/** Every code, by module. */
export const problems: readonly ProblemEntry[] = Object.entries(meanings).map(([code, meaning]) => ({
  ...meaning,
  code,
  givenBy: operations.filter(({ refusals }) => refusals.some(([, codes]) => codes.includes(code))),
}));
