import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { PartMissing } from '../parts';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';

/**
 * Stands in for a page that broke or could not be loaded; opening it again keeps everything, since nothing lives in the page
 * alone.
 */
export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  useEffect(() => console.error('A page broke.', error), [error]);
  const missing = error instanceof PartMissing;
  return (
    <Page title={t(missing ? 'crash.missing' : 'crash.title')}>
      <div role="alert">
        <p>{t(missing ? 'crash.missingText' : 'crash.text')}</p>
        <Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>
      </div>
    </Page>
  );
}
