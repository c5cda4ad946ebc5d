import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Offering, Sale } from '../api/types';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { Countdown } from '../ui/Countdown';
import { useSaleState } from './useSaleState';

interface NextUpProps {
  readonly offering: Offering;
  readonly sale: Sale;
}

/** What opens next of all, with its countdown; at the second it opens it says so and leads in. */
export function NextUp({ offering, sale }: NextUpProps) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { state, untilOpen } = useSaleState(sale);
  const first = offering.sessions[0];
  return (
    <div className="card next-up">
      <div>
        <h3>
          <Link className="cover" to={`/e/${offering.id}`}>
            {say(offering.title)}
          </Link>
        </h3>
        <p className="muted">{say(offering.place.name)}</p>
        {first && <p className="muted">{format.moment(first.startsAt, offering.place.zone)}</p>}
      </div>
      {state === 'SCHEDULED' ? (
        <div>
          <Countdown left={untilOpen} label={t('sale.untilOpen')} />
          <p className="small muted">
            {t('sale.opensAt', { moment: format.moment(sale.opensAt, offering.place.zone) })}
          </p>
        </div>
      ) : (
        <p className="figure now" role="status">
          {t('sale.now')}
        </p>
      )}
    </div>
  );
}
