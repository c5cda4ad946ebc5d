import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { FirstSteps } from '../owner/FirstSteps';
import { useAccount } from '../session/account';
import { OtherAccount } from '../session/OtherAccount';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import '../styles/operator.css';
import { useDesk } from './useDesk';

/** How often somebody who waits for an approval is looked for, milliseconds. */
const STEP = 10_000;

interface DeskPageProps {
  readonly title: string;
  /** What this page is part of. */
  readonly up?: { readonly to: string; readonly label: string } | undefined;
  readonly children: ReactNode;
}

/** A page of the desk: wide, with the ways between its parts, and only for those who may. */
export function DeskPage({ title, up, children }: DeskPageProps) {
  const account = useAccount();
  const { open } = useDesk();
  return (
    <div className="desk">
      <DeskNav operator={account.data?.role === 'OPERATOR'} />
      {up && (
        <p className="desk-up">
          <Link to={up.to}>{up.label}</Link>
        </p>
      )}
      <Page title={title} width="wide">
        <Loaded query={account}>
          {({ role, state }) =>
            open ? children : <NotYours owner={role === 'OWNER'} rejected={state === 'REJECTED'} />
          }
        </Loaded>
      </Page>
    </div>
  );
}

function DeskNav({ operator }: { readonly operator: boolean }) {
  const { t } = useTranslation();
  const { base } = useDesk();
  return (
    <nav className="desk-nav" aria-label={t('desk.nav')}>
      <NavLink to={`${base}/rooms`}>{t('desk.rooms')}</NavLink>
      <NavLink to={`${base}/offerings`}>{t('owner.offerings')}</NavLink>
      <NavLink to={`${base}/places`}>{t('desk.places')}</NavLink>
      <NavLink to="/door">{t('door.title')}</NavLink>
      {operator && <NavLink to="/operator/money">{t('moneyDesk.title')}</NavLink>}
      {operator && <NavLink to="/operator/owners">{t('desk.owners')}</NavLink>}
    </nav>
  );
}

/** Somebody who may not be here, or not yet, and why. */
function NotYours({ owner, rejected }: { readonly owner: boolean; readonly rejected: boolean }) {
  const { t } = useTranslation();
  if (!owner)
    return (
      <Note tone="warn" title={t('desk.notYours')}>
        <p>{t('desk.notYoursNext')}</p>
        <p className="row">
          <OtherAccount />
        </p>
      </Note>
    );
  if (!rejected) return <Awaiting />;
  return (
    <Note tone="accent" title={t('desk.rejected')}>
      <p>{t('desk.rejectedNext')}</p>
    </Note>
  );
}

/** Until an operator has decided: the page opens by itself once that is so. */
function Awaiting() {
  const { t } = useTranslation();
  useAccount(STEP);
  return (
    <>
      <Note tone="accent" title={t('desk.awaiting')}>
        <p>{t('desk.awaitingNext')}</p>
      </Note>
      <FirstSteps />
    </>
  );
}
