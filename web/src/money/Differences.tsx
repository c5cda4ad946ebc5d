import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { differencesOf, type Settlement, type SettlementLine } from './money';

const TONES = {
  AGREES: 'good',
  CALLED_OFF: 'accent',
  ON_ITS_WAY: 'accent',
  REFUSED: 'warn',
  NOT_ASKED: 'warn',
  WE_ARE_BEHIND: 'warn',
  OTHER_AMOUNT: 'bad',
  ONLY_OURS: 'bad',
  ONLY_GATEWAY: 'bad',
} as const;

interface DifferencesProps {
  readonly told: Settlement;
  /** When the day was read, milliseconds. */
  readonly lookedAt: number;
}

/** What of a day does not simply agree, page by page; read anew whenever the day is, so that it never belies its sums. */
export function Differences({ told, lookedAt }: DifferencesProps) {
  const { t } = useTranslation();
  const { placeId, day, zone, differing } = told;
  const list = useInfiniteQuery({
    queryKey: ['desk', 'settlement', placeId, day, 'differences'],
    queryFn: ({ pageParam }) => differencesOf(placeId, day, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    enabled: differing > 0,
  });
  const { refetch } = list;
  const seen = useRef(lookedAt);
  useEffect(() => {
    if (seen.current === lookedAt) return;
    seen.current = lookedAt;
    if (differing > 0) void refetch();
  }, [lookedAt, differing, refetch]);
  const pages = differing > 0 ? (list.data?.pages ?? []) : [];
  const items = pages.flatMap((page) => page.items.flatMap(({ lines }) => lines));
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{t('settlement.lines')}</h2>
      {differing === 0 && <p className="muted">{t('settlement.noLines')}</p>}
      {differing > 0 && list.isPending && <Loading shape="cards" />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      <ul className="money-list">
        {items.map((line) => (
          <LineItem
            key={`${line.orderId} ${line.refundId} ${line.kind} ${line.at}`}
            line={line}
            zone={zone}
          />
        ))}
      </ul>
      {differing > 0 && list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('takings.more')}
        </Button>
      )}
    </section>
  );
}

function LineItem({ line, zone }: { readonly line: SettlementLine; readonly zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { verdict, ours, gateway } = line;
  return (
    <li>
      <p className="row">
        <strong>{t(`settlement.kinds.${line.kind}`)}</strong>
        <Chip tone={TONES[verdict]}>{t(`settlement.verdicts.${verdict}`)}</Chip>
      </p>
      <p>
        {t('settlement.both', {
          ours: format.money(ours),
          gateway: verdict === 'NOT_ASKED' ? '?' : format.money(gateway),
        })}
      </p>
      <p className="small">{t(`settlement.known.${verdict}`)}</p>
      <p className="small muted">{format.moment(line.at, zone)}</p>
      <p className="small muted ids">{t('takings.order', { id: line.orderId })}</p>
    </li>
  );
}
