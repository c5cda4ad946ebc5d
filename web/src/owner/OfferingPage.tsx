import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Offering } from '../api/types';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { useDesk } from '../operator/useDesk';
import '../styles/owner.css';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { Loaded } from '../ui/Loading';
import { Checklist } from './Checklist';
import { RefundTermsCard } from './RefundTermsCard';
import { ShownChip } from './ShownChip';
import { StandingChip } from './StandingChip';
import { useOffering } from './useOffering';
import { InWordsOf, thingOfOffering } from '../i18n/words';

/** One offering: what is missing before it sells, its words, sessions and sales. */
export function OfferingPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { base } = useDesk();
  const { query, path } = useOffering();
  const title = query.data ? say(query.data.title) : t('owner.offering');
  return (
    <DeskPage title={title} up={{ to: `${base}/offerings`, label: t('owner.offerings') }}>
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>
          {(offering) => (
            <div className="owner-columns">
              <div>
                <Checklist offering={offering} path={path} />
                <About offering={offering} path={path} />
                <RefundTermsCard offering={offering} />
              </div>
              <div>
                <Sessions offering={offering} path={path} />
                <Sales offering={offering} path={path} />
              </div>
            </div>
          )}
        </Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

interface PartProps {
  readonly offering: Offering;
  readonly path: string;
}

function About({ offering, path }: PartProps) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <Card title={t('owner.about')}>
      <p className="row">
        <ShownChip state={offering.state} />
        <span className="muted">{t(`owner.kind.${offering.kind}`)}</span>
      </p>
      <p className="muted">{say(offering.place.name)}</p>
      <p className="description">{say(offering.description)}</p>
      <p className="row">
        <ButtonLink kind="secondary" to={`${path}/edit`}>
          {t('owner.editTexts')}
        </ButtonLink>
        {offering.state === 'PUBLISHED' ? (
          <Link to={`/e/${offering.id}`}>{t('owner.asGuest')}</Link>
        ) : (
          <Link to={`${path}/preview`}>{t('preview.title')}</Link>
        )}
      </p>
    </Card>
  );
}

function Sessions({ offering, path }: PartProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('owner.sessions')}>
      {offering.sessions.length === 0 && <p className="muted">{t('owner.noSessionText')}</p>}
      <ul className="ways">
        {offering.sessions.map((session) => (
          <li key={session.id}>
            <Link to={`${path}/sessions/${session.id}`}>
              <When session={session} short />
            </Link>
            <Chip tone={session.saleId ? 'good' : 'neutral'}>
              {t(session.saleId ? 'owner.inSale' : 'owner.inNoSale')}
            </Chip>
          </li>
        ))}
      </ul>
      <p className="row">
        <ButtonLink kind={offering.sessions.length ? 'secondary' : 'primary'} to={`${path}/sessions/new`}>
          {t('owner.addSession')}
        </ButtonLink>
        {offering.sessions.length > 0 && (
          <ButtonLink kind="secondary" to={`${path}/takings`}>
            {t('takings.title')}
          </ButtonLink>
        )}
      </p>
    </Card>
  );
}

function Sales({ offering, path }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = offering.place;
  const free = offering.sessions.some((session) => !session.saleId);
  const first = free && offering.sales.length === 0;
  return (
    <Card title={t('owner.sales')}>
      {offering.sales.length === 0 && (
        <p className="muted">{t(free ? 'owner.noSaleText' : 'owner.saleNeeds')}</p>
      )}
      <ul className="ways">
        {offering.sales.map((sale) => (
          <li key={sale.id}>
            <Link to={`${path}/sales/${sale.id}`}>
              {t('owner.saleOf', {
                from: format.shortMoment(sale.opensAt, zone),
                to: format.shortMoment(sale.closesAt, zone),
              })}
            </Link>
            <StandingChip short offering={offering} sale={sale} />
          </li>
        ))}
      </ul>
      {free && (
        <p className="row">
          <ButtonLink kind={first ? 'primary' : 'secondary'} to={`${path}/sales/new`}>
            {t('owner.addSale')}
          </ButtonLink>
        </p>
      )}
    </Card>
  );
}
