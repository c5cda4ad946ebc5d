import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSay } from '../i18n';
import { problems, type ProblemEntry } from './description';
import { useMeantPart } from './useMeantPart';

const modulesOf = (shown: readonly ProblemEntry[]) => [...new Set(shown.map(({ module }) => module))];

/** Every code, to be looked through or searched; with the document that they come from, which is large. */
export default function ErrorList() {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const shown = problems.filter((problem) => problem.code.includes(wanted));
  useMeantPart();
  return (
    <>
      <div className="field find">
        <label htmlFor="code">{t('docs.find')}</label>
        <input
          id="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={wanted}
          onChange={(event) => setWanted(event.target.value.trim().toUpperCase())}
        />
      </div>
      {shown.length === 0 && (
        <p className="empty" role="status">
          {t('docs.noSuchCode')}
        </p>
      )}
      {modulesOf(shown).map((module) => (
        <section key={module} aria-label={module}>
          <h2>
            <code>{module}</code>
          </h2>
          {shown
            .filter((problem) => problem.module === module)
            .map((problem) => (
              <Entry key={problem.code} problem={problem} />
            ))}
        </section>
      ))}
    </>
  );
}

function Entry({ problem }: { readonly problem: ProblemEntry }) {
  const { t, i18n } = useTranslation();
  const say = useSay();
  const { code, status, givenBy } = problem;
  const isMeant = useLocation().hash === `#${code}`;
  const other = i18n.language === 'en' ? 'ko' : 'en';
  return (
    <article id={code} className={isMeant ? 'problem meant' : 'problem'}>
      <h3>
        <a href={`#${code}`}>
          <code>{code}</code>
        </a>{' '}
        <span className="chip">{status}</span>
      </h3>
      <p>{say(problem)}</p>
      <p className="small muted" lang={other}>
        {problem[other]}
      </p>
      <p className="small">{t(`docs.todo.${todoOf(status)}`)}</p>
      {givenBy.length > 0 && (
        <details>
          <summary className="small">{t('docs.givenBy', { count: givenBy.length })}</summary>
          <ul className="givers small">
            {givenBy.map((operation) => (
              <li key={operation.id}>
                <Link to={`/docs/api#${operation.id}`}>
                  <code>
                    {operation.method} {operation.path}
                  </code>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

const KNOWN = [
  '400',
  '401',
  '403',
  '404',
  '405',
  '406',
  '409',
  '410',
  '412',
  '413',
  '415',
  '422',
  '428',
  '429',
  '503',
] as const;

/** What a client does depends on the status; what has no advice of its own is the server's fault. */
const todoOf = (status: number) => KNOWN.find((known) => known === String(status)) ?? '500';
