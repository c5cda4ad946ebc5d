import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { PlaceAccount } from '../money/PlaceAccount';
import { FirstSteps } from '../owner/FirstSteps';
import { useAccount } from '../session/account';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { DeskPage } from './DeskPage';
import { layoutsOf, place } from './places';
import { useDesk } from './useDesk';

/** A place and its layouts. */
export function PlacePage() {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const counted = (count: number) => ({ count, shown: format.number(count) });
  const { base, open } = useDesk();
  const account = useAccount().data;
  const id = useParams()['place'] ?? '';
  const found = useQuery({ queryKey: ['desk', 'place', id], queryFn: () => place(id), enabled: open });
  const layouts = useQuery({
    queryKey: ['desk', 'layouts', id],
    queryFn: () => layoutsOf(id),
    enabled: open,
  });
  const title = found.data ? say(found.data.name) : t('places.place');
  return (
    <DeskPage title={title} up={{ to: `${base}/places`, label: t('places.title') }}>
      <Loaded query={found}>
        {(data) => (
          <div className="row">
            <p className="muted">
              {t(`places.kind.${data.kind}`)} · {say(data.address)}
            </p>
            <ButtonLink kind="plain" to={`${base}/places/${id}/edit`}>
              {t('places.edit')}
            </ButtonLink>
            <ButtonLink kind="plain" to={`${base}/places/${id}/settlement`}>
              {t('settlement.title')}
            </ButtonLink>
          </div>
        )}
      </Loaded>
      <Card title={t('layouts.title')}>
        <Loaded query={layouts}>
          {({ items }) => (
            <>
              {items.length === 0 && <Empty title={t('layouts.none')} text={t('layouts.noneText')} />}
              <ul className="ways">
                {items.map((layout) => (
                  <li key={layout.id}>
                    <span className="strong">{layout.name}</span>
                    <span className="muted">
                      {[
                        t('layouts.countUnits', counted(layout.unitCount)),
                        t('layouts.countRows', counted(layout.rowCount)),
                        t('layouts.countSections', counted(layout.sectionCount)),
                      ].join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
              <ButtonLink
                kind={items.length === 0 ? 'primary' : 'secondary'}
                to={`${base}/places/${id}/layouts/new`}
              >
                {t('layouts.import')}
              </ButtonLink>
            </>
          )}
        </Loaded>
      </Card>
      {account?.role === 'OPERATOR' && <PlaceAccount placeId={id} />}
      {account?.role === 'OWNER' && <FirstSteps />}
    </DeskPage>
  );
}
