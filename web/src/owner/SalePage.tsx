import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Offering, Sale } from '../api/types';
import { useSaleState } from '../catalog/useSaleState';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import '../styles/owner.css';
import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { PublishButton } from './PublishButton';
import { SaleMovesCard } from '../move/SaleMovesCard';
import { PresaleCard } from '../presale/PresaleCard';
import { SaleTransferCard } from '../transfer/SaleTransferCard';
import { SaleActs } from './SaleActs';
import { SaleForm } from './SaleForm';
import { SaleLog } from './SaleLog';
import { SaleRoom } from './SaleRoom';
import { SaleSessions } from './SaleSessions';
import { StandingChip } from './StandingChip';
import { useOffering } from './useOffering';
import { InWordsOf, thingOfOffering } from '../i18n/words';

/** One sale: its terms, its line, what can be done to it, and what was. */
export function SalePage() {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { query, path } = useOffering();
  const id = useParams()['sale'] ?? '';
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const shown = query.data?.sales.find((one) => one.id === id);
  const moment = query.data && shown && format.moment(shown.opensAt, query.data.place.zone);
  return (
    <DeskPage
      title={moment ? t('owner.saleFrom', { moment }) : t('owner.sale')}
      up={{ to: path, label: title }}
    >
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>
          {(offering) => {
            const sale = offering.sales.find((one) => one.id === id);
            return sale ? (
              <Parts offering={offering} sale={sale} path={path} />
            ) : (
              <Empty title={t('owner.saleGone')} />
            );
          }}
        </Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

interface PartsProps {
  readonly offering: Offering;
  readonly sale: Sale;
  readonly path: string;
}

function Parts({ offering, sale, path }: PartsProps) {
  const { t } = useTranslation();
  const { state } = useSaleState(sale);
  const { zone } = offering.place;
  const sessions = offering.sessions.filter((session) => sale.sessionIds.includes(session.id));
  const hidden = offering.state !== 'PUBLISHED' && state !== 'CLOSED';
  return (
    <div className="owner-columns">
      <div>
        <Card>
          <p className="row">
            <StandingChip offering={offering} sale={sale} />
          </p>
          {hidden && (
            <Note tone="warn" title={t(`owner.saleHidden.${offering.state}`)}>
              <p>{t(`owner.saleHiddenNext.${state}`)}</p>
              <PublishButton offering={offering} kind="primary" />
            </Note>
          )}
          {sale.ending !== 'AS_PLANNED' && (
            <Note title={t(`owner.ended.${sale.ending}`)}>
              <p>{t('room.because', { reason: sale.endingReason })}</p>
            </Note>
          )}
          <SaleActs sale={sale} state={state} />
        </Card>
        <SaleSessions {...{ offering, sale, state, path }} />
        <SaleRoom sale={sale} over={state === 'CLOSED'} />
        <PresaleCard {...{ sale, state, zone }} />
        <SaleTransferCard sale={sale} />
        <SaleMovesCard sale={sale} />
      </div>
      <div>
        <SaleForm sale={sale} sessions={sessions} zone={zone} state={state} later={hidden} />
        <SaleLog sale={sale} zone={zone} />
      </div>
    </div>
  );
}
