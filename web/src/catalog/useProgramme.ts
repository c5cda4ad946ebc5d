import { useInfiniteQuery } from '@tanstack/react-query';
import { programme } from '../api/endpoints';
import type { SaleState } from './saleState';

/** One part of the programme, page by page. */
export function useProgramme(state: SaleState, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['programme', state],
    queryFn: ({ pageParam }) => programme(state, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    enabled,
  });
}
