import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Offering } from '../api/types';
import { nextSale } from '../catalog/saleState';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { ManagedList } from '../operator/ManagedList';
import { useDesk } from '../operator/useDesk';
import { managedOfferings } from './offerings';
import { ShownChip } from './ShownChip';
import { StandingChip } from './StandingChip';

/** What somebody sells, newest first, and how it stands with each. */
export function OfferingsPage() {
  const { t } = useTranslation();
  const { base } = useDesk();
  return (
    <DeskPage title={t('owner.offerings')}>
      <ManagedList
        name="offerings"
        read={managedOfferings}
        make={{ to: `${base}/offerings/new`, label: t('owner.make') }}
        none={{ title: t('owner.none'), text: t('owner.noneText') }}
      >
        {(offering) => <Item offering={offering} to={`${base}/offerings/${offering.id}`} />}
      </ManagedList>
    </DeskPage>
  );
}

function Item({ offering, to }: { readonly offering: Offering; readonly to: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const sale = nextSale(offering.sales);
  const first = offering.sessions[0];
  return (
    <>
      <p className="row">
        <ShownChip state={offering.state} />
        {sale && <StandingChip offering={offering} sale={sale} />}
      </p>
      <h2>
        <Link className="cover" to={to}>
          {say(offering.title)}
        </Link>
      </h2>
      <p className="muted">{say(offering.place.name)}</p>
      <p className="small muted">
        {first
          ? t('owner.firstOf', {
              count: offering.sessions.length,
              moment: format.shortMoment(first.startsAt, first.zone),
            })
          : t('owner.noSession')}
      </p>
    </>
  );
}
