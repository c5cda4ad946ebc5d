import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** Stands in for a page that broke; the reload keeps everything, since nothing lives in the page alone. */
export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  useEffect(() => console.error('A page broke.', error), [error]);
  return (
    <main role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.text')}</p>
      <button onClick={() => window.location.reload()}>{t('crash.reload')}</button>
    </main>
  );
}
