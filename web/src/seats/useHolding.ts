import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
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

/**
 * Holding seats for this guest. Who has not signed in does that first; back from there, what they pressed for is done without
 * another press. Somebody who comes back in another way has not signed in, and is not held to it.
 */
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
  const wish = `hanjul.wished.${sessionId}`;
  const hold = (unitIds: Choice) => {
    if (signedIn) return take.mutate(unitIds);
    sessionStorage.setItem(wish, JSON.stringify(unitIds));
    return void navigate(`/sign-in?next=${here}`);
  };
  const { mutate } = take;
  useEffect(() => {
    const wished = sessionStorage.getItem(wish);
    sessionStorage.removeItem(wish);
    if (wished && signedIn) mutate(JSON.parse(wished) as Choice);
    // Only what was wished before this page was opened; nothing that changes on it asks again.
  }, []); // eslint-disable-line
  return { hold, signedIn, busy: take.isPending || take.isSuccess, error: take.error, reset: take.reset };
}
