import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { DocsNav } from '../docs/DocsNav';
import { LaterPart } from '../docs/LaterPart';
import { loadPart } from '../parts';
import '../styles/docs.css';
import { Page } from '../ui/Page';

const ErrorList = lazy(() => loadPart(() => import('../docs/ErrorList')));

/** The page that the `type` of every refusal points to: what each code means and what a program does about it. */
export function DocsErrorsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('docs.errors')}>
      <div className="docs">
        <DocsNav />
        <p className="lead">{t('docs.errorsLead')}</p>
        <LaterPart>
          <ErrorList />
        </LaterPart>
      </div>
    </Page>
  );
}
