import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PAGES } from '../docs/pages';
import '../styles/docs.css';
import { Page } from '../ui/Page';

/** Where developers begin. */
export function DocsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('docs.title')}>
      <p className="lead">{t('docs.lead')}</p>
      <ul className="cards">
        {PAGES.map(([path, name]) => (
          <li className="card" key={path}>
            <h2>
              <Link className="cover" to={path}>
                {t(`docs.${name}`)}
              </Link>
            </h2>
            <p className="muted">{t(`docs.about.${name}`)}</p>
          </li>
        ))}
        <li className="card">
          <h2>
            <a className="cover" href="/v3/api-docs">
              {t('docs.openapi')}
            </a>
          </h2>
          <p className="muted">{t('docs.about.openapi')}</p>
        </li>
      </ul>
    </Page>
  );
}
