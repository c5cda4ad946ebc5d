import { useTranslation } from 'react-i18next';
import { Note } from '../ui/Note';

/**
 * Over plain http from another machine a browser drops what keeps a sign-in and a place in line (cookies that are for https
 * only). Nothing can be done here but say so before somebody tries.
 */
export function NoCookies() {
  const { t } = useTranslation();
  if (window.isSecureContext) return null;
  return (
    <Note tone="warn" title={t('insecure.title')} live="status">
      <p>{t('insecure.next')}</p>
    </Note>
  );
}
