import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../i18n';
import { DeskPage } from './DeskPage';
import { ManagedList } from './ManagedList';
import { managedPlaces } from './places';
import { useDesk } from './useDesk';

/** The places that somebody manages. */
export function PlacesPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { base } = useDesk();
  return (
    <DeskPage title={t('places.title')}>
      <ManagedList
        name="places"
        read={managedPlaces}
        make={{ to: `${base}/places/new`, label: t('places.make') }}
        none={{ title: t('places.none'), text: t('places.noneText') }}
      >
        {(place) => (
          <>
            <h2>
              <Link className="cover" to={`${base}/places/${place.id}`}>
                {say(place.name)}
              </Link>
            </h2>
            <p className="muted">{say(place.address)}</p>
            <p className="small muted">{t(`places.kind.${place.kind}`)}</p>
          </>
        )}
      </ManagedList>
    </DeskPage>
  );
}
