import type { Hold } from '../api/types';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { thingOf, useWords } from '../i18n/words';
import { RefundTermsList } from '../bookings/RefundTermsList';
import '../styles/refunds.css';
import { UnitList } from './UnitList';
import { useWhatIsBought } from './useWhatIsBought';

/** What is being bought: which event, when and where, which seats, for how much. */
export function Order({ hold }: { readonly hold: Hold }) {
  const { t } = useWords(thingOf(hold.units));
  const say = useSay();
  const what = useWhatIsBought(hold.sessionId);
  return (
    <section className="card order">
      <div className="order-what">
        {what && (
          <>
            <h2>{say(what.offering.title)}</h2>
            <p className="muted">
              <When session={what.session} />
              <br />
              {say(what.offering.place.name)}
            </p>
          </>
        )}
      </div>
      {hold.moves && <p>{t('move.forBooking')}</p>}
      <UnitList units={hold.units} total={hold.total} />
      {hold.moves && <Difference hold={hold} />}
      {what && <RefundTermsList terms={what.offering.refundTerms} />}
    </section>
  );
}

/** Of a hold that is exchanged for units of a booking only the difference is to be paid. */
function Difference({ hold }: { readonly hold: Hold }) {
  const { t } = useWords();
  const format = useFormat();
  const paid = { ...hold.total, amount: hold.total.amount - hold.due.amount };
  return (
    <dl className="pairs">
      <div>
        <dt>{t('move.alreadyPaid')}</dt>
        <dd>{format.money(paid)}</dd>
      </div>
      <div className="strong">
        <dt>{t('move.due')}</dt>
        <dd>{format.money(hold.due)}</dd>
      </div>
    </dl>
  );
}
