import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProfileForm } from '../account/ProfileForm';
import { SignInList } from '../account/SignInList';
import { ownProfile } from '../api/endpoints';
import '../styles/account.css';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';

/** Who one is here, and where one is signed in. */
export function AccountPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['profile'], queryFn: ownProfile });
  return (
    <Page title={t('profile.title')}>
      <Loaded query={query} shape="cards">
        {(profile) => (
          <>
            <Card title={t('profile.aboutYou')}>
              <ProfileForm profile={profile} />
            </Card>
            <Card title={t('account.password')}>
              <p className="muted">{t('profile.passwordNote')}</p>
              <p>
                <ButtonLink kind="secondary" to="/account/password?next=%2Faccount">
                  {t('password.title')}
                </ButtonLink>
              </p>
            </Card>
          </>
        )}
      </Loaded>
      <SignInList />
    </Page>
  );
}
