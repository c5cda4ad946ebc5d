import { useQuery } from '@tanstack/react-query';
import { roomOf } from '../api/endpoints';
import type { Sale } from '../api/types';
import { useFormat } from '../i18n/format';
import { rememberedPass } from '../session/pass';
import { useCountdown } from '../time/useCountdown';
import { ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';
import { useWords } from '../i18n/words';

interface PassProps {
  readonly sale: Sale;
  readonly sessionId: string;
  /** Whether something is chosen, which outlives the time inside. */
  readonly chosen: boolean;
}

/**
 * Where a sale has a line: until when this guest is inside, that the time is over, or that one has to stand in line first.
 * Only advice; whether somebody is inside the server knows.
 */
export function Pass({ sale, sessionId, chosen }: PassProps) {
  const { t } = useWords();
  const room = useQuery({
    queryKey: ['roomOf', sale.id],
    queryFn: () => roomOf(sale.id),
    staleTime: 60_000,
  }).data;
  if (!room) return null;
  const endsAt = rememberedPass(localStorage, room.id);
  const toLine = (
    <ButtonLink kind="secondary" to={`/line/${room.id}?session=${sessionId}`}>
      {t('event.join')}
    </ButtonLink>
  );
  if (endsAt)
    return (
      <Inside endsAt={endsAt} chosen={chosen}>
        {toLine}
      </Inside>
    );
  return (
    <Note tone="accent">
      <div className="pass">
        <p>
          <strong>{t('seatMap.lineFirst')}</strong> {t('seatMap.lookAround')}
        </p>
        {toLine}
      </div>
    </Note>
  );
}

interface InsideProps extends Pick<PassProps, 'chosen'> {
  readonly endsAt: string;
  readonly children: React.ReactNode;
}

function Inside({ endsAt, chosen, children }: InsideProps) {
  const { t } = useWords();
  const format = useFormat();
  if (useCountdown(endsAt).over)
    return (
      <Note tone="warn" live="status">
        <div className="pass">
          <p>
            <strong>{t('seatMap.passOver')}</strong>{' '}
            {t(chosen ? 'seatMap.passOverNext' : 'seatMap.passOverEmpty')}
          </p>
          {children}
        </div>
      </Note>
    );
  return <p className="small muted">{t('seatMap.passUntil', { time: format.time(endsAt) })}</p>;
}
