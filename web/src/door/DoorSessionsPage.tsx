import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serverClock } from '../api/client';
import type { Offering } from '../api/types';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { DeskPage } from '../operator/DeskPage';
import { managedOfferings } from '../owner/offerings';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import '../styles/door.css';
import { keepDoorAtHand } from './offlineDoor';
import { eveningsOf, type Evening } from './evenings';

/** At which door somebody stands: what is on now and next, the soonest first. */
export function DoorSessionsPage() {
  const { t } = useTranslation();
  useEffect(() => void keepDoorAtHand(), []);
  return (
    <DeskPage title={t('door.title')}>
      <p className="muted">{t('door.choose')}</p>
      <Evenings />
    </DeskPage>
  );
}

function Evenings() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['desk', 'door'], queryFn: () => managedOfferings('') });
  return (
    <Loaded query={query} shape="cards">
      {({ items }) => {
        const evenings = eveningsOf(items as readonly Offering[], serverClock.now());
        return evenings.length === 0 ? (
          <Empty title={t('door.none')} text={t('door.noneText')} />
        ) : (
          <ul className="cards door-sessions">
            {evenings.map((evening) => (
              <Item key={evening.session.id} evening={evening} />
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

function Item({ evening: { offering, session } }: { readonly evening: Evening }) {
  const say = useSay();
  return (
    <li className="card">
      <h2>
        <Link className="cover" to={`/door/${session.id}`}>
          {say(offering.title)}
        </Link>
      </h2>
      <p className="strong">
        <When session={session} short />
      </p>
      <p className="muted">{say(offering.place.name)}</p>
    </li>
  );
}
