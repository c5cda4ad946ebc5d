import { useQuery } from '@tanstack/react-query';
import { layout as layoutOf, sale as saleOf } from '../api/endpoints';
import type { CategoryPrice, Session } from '../api/types';
import { useCells } from '../seats/useCells';

const NONE: readonly CategoryPrice[] = [];

/** The hall of a session with what is free in it, and what it costs; undefined until all of it is here. */
export function useHall(session: Session) {
  const saleId = session.saleId;
  const layout = useQuery({
    queryKey: ['layout', session.layoutId],
    queryFn: () => layoutOf(session.layoutId),
    staleTime: Infinity,
  });
  const sale = useQuery({
    queryKey: ['sale', saleId],
    queryFn: () => saleOf(saleId ?? ''),
    enabled: saleId !== null && saleId !== undefined && saleId !== '',
  });
  const cells = useCells(session.id).query;
  const error = layout.error ?? sale.error ?? cells.error;
  const hall =
    layout.data && cells.data
      ? { layout: layout.data, cells: cells.data, prices: sale.data?.prices ?? NONE }
      : undefined;
  return { hall: sale.isLoading ? undefined : hall, error };
}
