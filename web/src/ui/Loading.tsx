import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './ProblemNote';

/** Where something is coming: lines of text, a list of cards, or one big figure. */
export type Shape = 'text' | 'cards' | 'figure';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly shape?: Shape;
  readonly children: (data: T) => ReactNode;
}

/** Shows what a query has read; until then that it is coming, or why it is not. Data once seen stays while it is renewed. */
export function Loaded<T>({ query, shape, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading {...(shape ? { shape } : {})} />;
}

/** Something is coming: its outline, which shows only when it takes a moment, so that a quick page does not flicker. */
export function Loading({ shape = 'text' }: { readonly shape?: Shape }) {
  const { t } = useTranslation();
  return (
    <div className={`loading ${shape}`} role="status">
      <span className="unseen">{t('problem.loading')}</span>
      <span className="bone" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
}
