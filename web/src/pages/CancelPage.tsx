import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { booking } from '../api/endpoints';
import { CancelForm } from '../bookings/CancelForm';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { InWordsOf, thingOf, useWords } from '../i18n/words';
import '../styles/refunds.css';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';

/** Where a guest gives a booking back, whole or in part. */
export function CancelPage() {
  const id = useParams()['id'] ?? '';
  const query = useQuery({ queryKey: ['booking', id], queryFn: () => booking(id) });
  const thing = thingOf(query.data?.units ?? []);
  const { t } = useWords(thing);
  const say = useSay();
  return (
    <Page title={t('refunds.title')}>
      <Loaded query={query} shape="cards">
        {(found) => (
          <InWordsOf thing={thing}>
            <p>
              <span className="strong">{say(found.offering.title)}</span>
              <br />
              <span className="muted">
                <When session={found.session} /> · {say(found.place.name)}
              </span>
            </p>
            {!found.paid && <Note title={t('transfer.refundElsewhere')} />}
            <CancelForm booking={found} />
          </InWordsOf>
        )}
      </Loaded>
    </Page>
  );
}
