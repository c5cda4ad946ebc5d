import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Link,
  NavLink,
  Navigate,
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigate,
  useNavigation,
} from 'react-router';
import { signedIn as signIn } from '../api/client';
import { changeProfile, ownProfile, signOut } from '../api/endpoints';
import { HeldSeats } from '../checkout/HeldSeats';
import { chooseLanguage, currentLanguage } from '../i18n';
import { PlaceBars } from '../line/PlaceBars';
import { useAccount, useSignedIn } from '../session/account';
import { ProfileLanguage } from '../session/language';
import { hereAsNext } from '../session/next';
import { ToastList } from './ToastList';

/** What stands around every page: logo, ways to go, language, sign-in. */
export function Frame() {
  const { t } = useTranslation();
  const location = useLocation();
  const signedIn = useSignedIn();
  const account = useAccount().data;
  const mustChange = account?.passwordChangeRequired === true && location.pathname !== '/account/password';
  if (mustChange) return <Navigate replace to={`/account/password?next=${hereAsNext(location)}`} />;
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <Underway />
      <header className="top">
        <Link className="logo" to="/" aria-label={t('frame.logo')}>
          <Logo />
        </Link>
        <nav aria-label={t('frame.nav')}>
          {account?.role === 'OPERATOR' && <NavLink to="/operator">{t('frame.desk')}</NavLink>}
          {account?.role === 'OWNER' && <NavLink to="/manage">{t('frame.desk')}</NavLink>}
          <NavLink to="/bookings">{t('frame.bookings')}</NavLink>
          {signedIn && (
            <NavLink to="/account" end>
              {t('frame.account')}
            </NavLink>
          )}
          <AccountLink />
          <LanguageSwitch />
        </nav>
      </header>
      <HeldSeats />
      <PlaceBars />
      <main id="main">
        <Outlet />
      </main>
      <footer className="foot small not-printed">
        <Link to="/docs">{t('docs.title')}</Link>
      </footer>
      <ToastList />
      <ScrollRestoration />
    </>
  );
}

/** A page that is on its way: the line runs along the upper edge. */
function Underway() {
  return useNavigation().state === 'loading' ? <div className="underway" aria-hidden="true" /> : null;
}

function AccountLink() {
  const { t } = useTranslation();
  const location = useLocation();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => navigate('/'),
  });
  if (!useSignedIn())
    return <NavLink to={`/sign-in?next=${hereAsNext(location)}`}>{t('frame.signIn')}</NavLink>;
  return (
    <button className="plain" onClick={() => leave.mutate()} disabled={leave.isPending}>
      {t('frame.signOut')}
    </button>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const other = currentLanguage() === 'ko' ? 'en' : 'ko';
  const [profile] = useState(
    () =>
      new ProfileLanguage({
        read: ownProfile,
        write: changeProfile,
        onSaved: (saved) => {
          client.setQueryData(['profile'], saved);
          client.setQueryData(['account'], saved.account);
        },
      }),
  );
  const choose = async () => {
    await chooseLanguage(other);
    if (signIn.hinted) void profile.follow(other);
    await client.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
  };
  return (
    <button className="plain" lang={other} onClick={() => void choose()}>
      {t('frame.otherLanguage')}
    </button>
  );
}

/** The name over a line that ends in a dot. */
function Logo() {
  const { t } = useTranslation();
  return (
    <svg viewBox="0 0 64 36" width="64" height="36" aria-hidden="true">
      <text x="0" y="23" className="logo-name">
        {t('frame.name')}
      </text>
      <path d="M1 32H54" className="logo-line" />
      <circle cx="58" cy="32" r="3.5" className="logo-dot" />
    </svg>
  );
}
