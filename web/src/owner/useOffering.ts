import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useDesk } from '../operator/useDesk';
import { managedOffering } from './offerings';

/** The offering that the address names, as its owner sees it. */
export function useOffering() {
  const { base, open } = useDesk();
  const id = useParams()['offering'] ?? '';
  const query = useQuery({
    queryKey: ['desk', 'offering', id],
    queryFn: () => managedOffering(id),
    enabled: open,
  });
  return { query, id, path: `${base}/offerings/${id}`, base };
}
