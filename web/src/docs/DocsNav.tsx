import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { PAGES } from './pages';

/** The ways from one page for developers to the others. */
export function DocsNav() {
  const { t } = useTranslation();
  return (
    <nav className="docs-nav" aria-label={t('docs.title')}>
      {PAGES.map(([path, name]) => (
        <NavLink key={path} to={path}>
          {t(`docs.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
