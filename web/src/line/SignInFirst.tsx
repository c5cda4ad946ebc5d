import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { hereAsNext } from '../session/next';
import { ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';

/** The ways to an account, which lead back here. While waiting there is time for that; once called there is not. */
export function SignInFirst({ urgent = false }: { readonly urgent?: boolean }) {
  const { t } = useTranslation();
  const next = hereAsNext(useLocation());
  const ways = (
    <p className="row">
      <ButtonLink kind={urgent ? 'primary' : 'secondary'} to={`/sign-in?next=${next}`}>
        {t('signIn.title')}
      </ButtonLink>
      <ButtonLink kind="secondary" to={`/sign-up?next=${next}`}>
        {t('signUp.title')}
      </ButtonLink>
    </p>
  );
  if (urgent) return ways;
  return (
    <Note>
      <p>{t('line.signInEarly')}</p>
      {ways}
    </Note>
  );
}
