import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { holdUnits } from '../api/endpoints';
import { hasCode } from '../api/problem';
import { useSignedIn } from '../session/account';
import { hereAsNext } from '../session/next';
import type { Choice } from './choice';
import type { Lost } from './useChoice';

interface Holding {
  readonly sessionId: string;
  readonly onHeld: () => void;
  readonly onLost: (lost: Lost) => void;
}

/** Holding seats for this guest: who has not signed in does that first and comes back to the same choice. */
export function useHolding({ sessionId, onHeld, onLost }: Holding) {
  const signedIn = useSignedIn();
  const navigate = useNavigate();
  const here = hereAsNext(useLocation());
  const take = useMutation({
    mutationFn: (unitIds: Choice) => holdUnits(sessionId, unitIds),
    onSuccess: (held) => {
      onHeld();
      void navigate(`/checkout/${held.id}`);
    },
    onError: (error, asked) => {
      if (hasCode(error, 'CELL_TAKEN'))
        onLost({ seats: error.textFacts('taken'), asked, instead: error.textFacts('alternative') });
    },
  });
  const hold = (unitIds: Choice) =>
    signedIn ? take.mutate(unitIds) : void navigate(`/sign-in?next=${here}`);
  return { hold, signedIn, busy: take.isPending || take.isSuccess, error: take.error, reset: take.reset };
}
