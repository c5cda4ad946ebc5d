import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loading';
import { lineOf, type Waiting } from './returns';
import { useWishWords } from './useWishWords';

interface ReturnLineProps {
  readonly sessionId: string;
  readonly zone: string;
}

/** Who waits for what comes back, for those who manage the session. */
export function ReturnLine({ sessionId, zone }: ReturnLineProps) {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['desk', 'returns', sessionId],
    queryFn: () => lineOf(sessionId),
    refetchInterval: 15_000,
  });
  return (
    <Card title={t('returns.staffTitle')}>
      <p className="muted">{t('returns.staffLead')}</p>
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('returns.staffNobody')}</p>
          ) : (
            <>
              <p>{t('returns.waiting', { count: items.length })}</p>
              <ol className="returns-line">
                {items.map((one) => (
                  <Row key={one.id} one={one} zone={zone} />
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function Row({ one, zone }: { readonly one: Waiting; readonly zone: string }) {
  const { t } = useWords();
  const format = useFormat();
  const wish = useWishWords();
  const [offer] = one.offers;
  return (
    <li className="returns-row">
      <span className="strong">
        {one.place > 0 ? t('returns.nth', { place: one.place }) : t('returns.staffOffered')} {one.name}
      </span>
      <span>{wish(one)}</span>
      <span className="small muted">
        {t('returns.since', { moment: format.shortMoment(one.askedAt, zone) })}
        {offer && ` · ${t('returns.offeredUntil', { time: format.time(offer.until, zone) })}`}
        {one.missed > 0 && ` · ${t('returns.staffMissed')}`}
      </span>
    </li>
  );
}
