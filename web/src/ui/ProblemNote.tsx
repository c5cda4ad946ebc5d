import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { hasCode, NO_ANSWER, Problem } from '../api/problem';
import { hereAsNext } from '../session/next';
import { OtherAccount } from '../session/OtherAccount';
import { Button, ButtonLink } from './Button';
import { Note } from './Note';

interface ProblemNoteProps {
  readonly error: unknown;
  /** Does again what failed; not offered where it would only fail again. */
  readonly onRetry?: () => void;
  /** Further ways on. */
  readonly children?: ReactNode;
}

/** What is gone for good, or never was: asking again would be answered the same. */
const FOR_GOOD = ['NOT_FOUND', 'TRANSFER_UNKNOWN', 'TRANSFER_ENDED', 'TRANSFER_TAKEN'] as const;

/** Says what went wrong and what can be done now: the server's sentence for the code, and our advice for it. */
export function ProblemNote({ error, onRetry, children }: ProblemNoteProps) {
  const { t, i18n } = useTranslation();
  const problem = error instanceof Problem ? error : undefined;
  const offline = problem?.code === NO_ANSWER && !navigator.onLine;
  const title =
    problem?.title ||
    t(offline ? 'problem.offline' : silent(problem) ? 'problem.noAnswer' : 'problem.unknown');
  const adviceKey = `advice.${offline ? 'OFFLINE' : (problem?.code ?? '')}`;
  const advice = i18n.exists(adviceKey) ? t(adviceKey as 'advice.NO_ANSWER') : '';
  const barred = hasCode(problem, 'NOT_ALLOWED');
  const gone = onRetry !== undefined && FOR_GOOD.some((code) => hasCode(problem, code));
  const firstPassword = hasCode(problem, 'PASSWORD_CHANGE_REQUIRED');
  const here = hereAsNext(useLocation());
  const retry = barred || gone || firstPassword ? undefined : onRetry;
  const trace = problem && problem.status >= 500 ? problem.body?.traceId : undefined;
  return (
    <Note tone="bad" title={title} live="alert">
      {advice && <p>{advice}</p>}
      {trace && <p className="small">{t('problem.trace', { trace })}</p>}
      {(onRetry || barred || firstPassword || children) && (
        <p className="row">
          {retry && (
            <Button kind="secondary" onClick={retry}>
              {t('problem.retry')}
            </Button>
          )}
          {barred && <OtherAccount />}
          {firstPassword && (
            <ButtonLink to={`/account/password?next=${here}`}>{t('password.title')}</ButtonLink>
          )}
          {(barred || gone) && (
            <ButtonLink kind="secondary" to="/">
              {t('frame.home')}
            </ButtonLink>
          )}
          {children}
        </p>
      )}
    </Note>
  );
}

const silent = (problem: Problem | undefined) => problem?.code === NO_ANSWER;
