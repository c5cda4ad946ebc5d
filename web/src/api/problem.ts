/** One field that the server did not like. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** The body of a refusal: `application/problem+json` with the server's stable code and facts of its own. */
export interface ProblemBody {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly traceId: string;
  readonly errors: readonly FieldProblem[];
  readonly [fact: string]: unknown;
}

/** A request that did not succeed: refused by the server, or never answered. */
export class Problem extends Error {
  constructor(
    /** The server's code, or `NO_ANSWER` when none came. */
    readonly code: string,
    /** HTTP status, 0 without an answer. */
    readonly status: number,
    readonly body: ProblemBody | undefined,
    /** Milliseconds the server asked us to wait, if it did. */
    readonly retryAfter: number | undefined,
  ) {
    super(body?.title ?? code);
    this.name = 'Problem';
  }

  /** A sentence in the reader's language; empty when the server said nothing. */
  get title(): string {
    return this.body?.title ?? '';
  }

  /** What the server said about one field; empty if nothing. */
  fieldMessage(field: string): string {
    return this.body?.errors?.find((error) => error.field === field)?.message ?? '';
  }

  /** A list of texts among the facts, e.g. the units that were taken. */
  textFacts(name: string): readonly string[] {
    const fact = this.body?.[name];
    return Array.isArray(fact) ? fact.filter((item): item is string => typeof item === 'string') : [];
  }

  /** A number among the facts; 0 when there is none. */
  numberFact(name: string): number {
    const fact = this.body?.[name];
    return typeof fact === 'number' ? fact : 0;
  }

  /** A text among the facts; empty when there is none. */
  textFact(name: string): string {
    const fact = this.body?.[name];
    return typeof fact === 'string' ? fact : '';
  }
}

/** The code of a request that got no answer: the network or the server is away. */
export const NO_ANSWER = 'NO_ANSWER';

/** True when asking again may well succeed: no answer, or a server that is busy or unwell. */
export function isPassing(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status === 429 || error.status >= 500);
}

/** True for a `Problem` with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): error is Problem {
  return error instanceof Problem && codes.includes(error.code);
}

/** Reads a refusal. An answer that is no problem document (a proxy's page, say) keeps its status as its code. */
export async function problemOf(response: Response): Promise<Problem> {
  const seconds = Number(response.headers.get('Retry-After') ?? '');
  const retryAfter = seconds > 0 ? seconds * 1000 : undefined;
  const isProblem = response.headers.get('Content-Type')?.includes('problem+json') ?? false;
  const body = isProblem
    ? ((await response.json().catch(() => undefined)) as ProblemBody | undefined)
    : undefined;
  return new Problem(body?.code ?? `HTTP_${response.status}`, response.status, body, retryAfter);
}
