import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocsNav } from '../docs/DocsNav';
import { LaterPart } from '../docs/LaterPart';
import { loadPart } from '../parts';
import '../styles/docs.css';
import { Page } from '../ui/Page';

const OperationList = lazy(() => loadPart(() => import('../docs/OperationList')));

/** Every operation of the API, to be read and to be tried. */
export function DocsApiPage() {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  return (
    <Page title={t('docs.api')}>
      <div className="docs">
        <DocsNav />
        <p className="lead">{t('docs.apiLead')}</p>
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
        <LaterPart>
          <OperationList token={token} />
        </LaterPart>
      </div>
    </Page>
  );
}
