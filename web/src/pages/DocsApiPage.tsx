import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groups } from '../docs/description';
import { OperationCard } from '../docs/OperationCard';
import '../styles/docs.css';
import { Page } from '../ui/Page';

const anchorOf = (group: string) => group.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** Every operation of the API, to be read and to be tried. */
export function DocsApiPage() {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  return (
    <Page title={t('docs.api')}>
      <div className="docs">
        <p className="lead">{t('docs.apiLead')}</p>
        <nav className="index" aria-label={t('docs.groups')} lang="en">
          {groups.map((group) => (
            <a key={group.name} className="chip" href={`#${anchorOf(group.name)}`}>
              {group.name}
            </a>
          ))}
        </nav>
        <div className="field token">
          <label htmlFor="token">{t('docs.token')}</label>
          <input
            id="token"
            autoComplete="off"
            spellCheck={false}
            value={token}
            aria-describedby="token-hint"
            onChange={(event) => setToken(event.target.value.trim())}
          />
          <span className="hint" id="token-hint">
            {t('docs.tokenHint')}
          </span>
        </div>
        {groups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h2 id={anchorOf(group.name)} lang="en">
              {group.name}
            </h2>
            {group.operations.map((operation) => (
              <OperationCard key={operation.id} operation={operation} token={token} />
            ))}
          </section>
        ))}
      </div>
    </Page>
  );
}
