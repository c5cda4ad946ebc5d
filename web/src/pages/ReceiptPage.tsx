import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { receipt } from '../api/endpoints';
import { ReceiptSheet } from '../bookings/ReceiptSheet';
import '../styles/bookings.css';
import { Button } from '../ui/Button';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';

/** The receipt of a booking, on one sheet of paper. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const id = useParams()['id'] ?? '';
  const query = useQuery({ queryKey: ['receipt', id], queryFn: () => receipt(id) });
  return (
    <Page title={t('receipt.title')}>
      <Loaded query={query} shape="cards">
        {(found) => (
          <>
            <ReceiptSheet receipt={found} />
            <p className="row not-printed">
              <Button onClick={() => window.print()}>{t('receipt.print')}</Button>
              <Link to={`/bookings/${id}`}>{t('receipt.back')}</Link>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}
