import { useQuery } from '@tanstack/react-query';
import { suggestion } from '../api/endpoints';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { sumOf, type Choice, type Seat } from './choice';
import type { Lost } from './useChoice';
import { useGroupName } from './useGroupName';
import { useWords } from '../i18n/words';

/**
 * What could be had instead of lost seats: what the server told when it refused, or what it says now about a seat that went
 * while it was looked at. Undefined while that is not known.
 */
export function useInstead(sessionId: string, lost: Lost | undefined): Choice | undefined {
  const asked = useQuery({
    queryKey: ['instead', sessionId, lost?.asked],
    queryFn: async () =>
      (await suggestion(sessionId, { near: lost?.asked ?? [] })).units.map((unit) => unit.unitId),
    enabled: lost !== undefined && lost.instead === undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
  return lost?.instead ?? (lost ? asked.data : undefined);
}

interface SeatsLostProps {
  readonly lost: Lost;
  readonly instead: Choice | undefined;
  readonly seats: ReadonlyMap<string, Seat>;
  /** How many chosen seats are left. */
  readonly kept: number;
  /** Holds only those; undefined while nothing can be held. */
  readonly onKeep: (() => void) | undefined;
  readonly busy: boolean;
  readonly onTake: (instead: Choice) => void;
}

/** Names the seats that somebody else was quicker with, and offers the nearest ones: one tap takes them. */
export function SeatsLost({ lost, instead, seats, kept, onKeep, busy, onTake }: SeatsLostProps) {
  const { t } = useWords();
  const format = useFormat();
  const groupName = useGroupName();
  const named = (ids: Choice) => ids.flatMap((id) => seats.get(id) ?? []);
  const sum = instead && sumOf(instead, seats);
  return (
    <Note tone="warn" live="alert" title={t('seats.lost', { seats: groupName(named(lost.seats)) })}>
      {instead && sum ? (
        <div className="instead">
          <p>{t('seatMap.instead', { seats: groupName(named(instead)), total: format.money(sum) })}</p>
          <Button busy={busy} onClick={() => onTake(instead)}>
            {t('seatMap.takeInstead')}
          </Button>
        </div>
      ) : (
        instead && (
          <p>
            {lost.asked.length === 1
              ? t('seatMap.noInsteadSingle')
              : t('seatMap.noInstead', { count: lost.asked.length })}
          </p>
        )
      )}
      {kept > 0 && <p>{t('seats.lostRest', { count: kept })}</p>}
      {kept > 0 && onKeep && (
        <Button kind={sum ? 'secondary' : 'primary'} busy={busy} onClick={onKeep}>
          {t('seats.holdOnly', { count: kept })}
        </Button>
      )}
      {kept === 0 && !sum && <p>{t('seats.lostAll')}</p>}
    </Note>
  );
}
