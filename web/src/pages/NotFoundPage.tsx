import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <Empty title={t('notFound.text')}>
        <ButtonLink to="/">{t('frame.home')}</ButtonLink>
      </Empty>
    </Page>
  );
}
