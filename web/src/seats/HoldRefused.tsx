import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { roomOf } from '../api/endpoints';
import { hasCode, isPassing, type Problem } from '../api/problem';
import type { Sale } from '../api/types';
import { ProblemNote } from '../ui/ProblemNote';
import { useWords } from '../i18n/words';

interface HoldRefusedProps {
  readonly error: unknown;
  readonly sale: Sale;
  readonly sessionId: string;
  readonly onRetry: () => void;
}

/** Says why the seats could not be held, unless they were taken, which `SeatsLost` says by name. */
export function HoldRefused({ error, sale, sessionId, onRetry }: HoldRefusedProps) {
  if (!error || hasCode(error, 'CELL_TAKEN')) return null;
  if (hasCode(error, 'ENTRY_PASS_REQUIRED', 'ENTRY_PASS_INVALID', 'ENTRY_PASS_EXPIRED'))
    return (
      <ProblemNote error={error}>
        <BackToLine saleId={sale.id} sessionId={sessionId} />
      </ProblemNote>
    );
  if (hasCode(error, 'LIMIT_REACHED')) return <LimitReached error={error} />;
  if (hasCode(error, 'CHECKOUT_OPEN'))
    return (
      <ProblemNote error={error}>
        <GoOn holdId={error.textFact('hold')} />
      </ProblemNote>
    );
  return <ProblemNote error={error} {...(isPassing(error) ? { onRetry } : {})} />;
}

/** Says how many more may be had, which a guest who has bought before cannot know. */
function LimitReached({ error }: { readonly error: Problem }) {
  const { t } = useWords();
  const left = Math.max(0, error.numberFact('limit') - error.numberFact('already'));
  return (
    <ProblemNote error={error}>
      <span>{t('seatMap.limitLeft', { count: left, already: error.numberFact('already') })}</span>
    </ProblemNote>
  );
}

function GoOn({ holdId }: { readonly holdId: string }) {
  const { t } = useWords();
  return (
    <Link className="button" to={`/checkout/${holdId}`}>
      {t('seats.goOn')}
    </Link>
  );
}

function BackToLine({ saleId, sessionId }: { readonly saleId: string; readonly sessionId: string }) {
  const { t } = useWords();
  const room = useQuery({ queryKey: ['roomOf', saleId], queryFn: () => roomOf(saleId) }).data;
  if (!room) return null;
  return (
    <Link className="button" to={`/line/${room.id}?session=${sessionId}`}>
      {t('event.join')}
    </Link>
  );
}
