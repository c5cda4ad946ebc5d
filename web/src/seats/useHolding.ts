import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { holdBest, holdUnits, type BestWish } from '../api/endpoints';
import { hasCode } from '../api/problem';
import { useSignedIn } from '../session/account';
import { hereAsNext } from '../session/next';
import type { Counts } from './areas';
import type { Choice } from './choice';
import type { Lost } from './useChoice';

interface Holding {
  readonly sessionId: string;
  readonly onHeld: () => void;
  readonly onLost: (lost: Lost) => void;
}

/** What is asked for: seats that were chosen, or a wish that the server chooses by. */
type Wanted = { readonly units: Choice; readonly counts?: Counts | undefined } | { readonly best: BestWish };

/**
 * Holding seats for this guest. Who has not signed in does that first; back from there, what they pressed for is done without
 * another press. Somebody who comes back in another way has not signed in, and is not held to it.
 */
export function useHolding({ sessionId, onHeld, onLost }: Holding) {
  const signedIn = useSignedIn();
  const navigate = useNavigate();
  const here = hereAsNext(useLocation());
  const take = useMutation({
    mutationFn: (wanted: Wanted) =>
      'best' in wanted
        ? holdBest(sessionId, wanted.best)
        : holdUnits(
            sessionId,
            wanted.units,
            Object.entries(wanted.counts ?? {}).map(([id, count]) => ({ id, count })),
          ),
    onSuccess: (held) => {
      onHeld();
      void navigate(`/checkout/${held.id}`);
    },
    onError: (error, wanted) => {
      if ('units' in wanted && hasCode(error, 'CELL_TAKEN'))
        onLost({
          seats: error.textFacts('taken'),
          asked: wanted.units,
          instead: error.textFacts('alternative'),
        });
    },
  });
  const kept = `hanjul.wished.${sessionId}`;
  const ask = (wanted: Wanted) => {
    if (signedIn) return take.mutate(wanted);
    sessionStorage.setItem(kept, JSON.stringify(wanted));
    return void navigate(`/sign-in?next=${here}`);
  };
  const { mutate } = take;
  useEffect(() => {
    const wished = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    if (wished && signedIn) mutate(JSON.parse(wished) as Wanted);
    // Only what was wished before this page was opened; nothing that changes on it asks again.
  }, []);
  const asked = take.variables;
  return {
    hold: (units: Choice, counts?: Counts) => ask({ units, counts }),
    holdBest: (best: BestWish) => ask({ best }),
    /** Asks again for what was asked for last. */
    again: () => asked && ask(asked),
    /** The wish that was asked for last, if it was one. */
    wished: asked && 'best' in asked ? asked.best : undefined,
    signedIn,
    busy: take.isPending || take.isSuccess,
    error: take.error,
  };
}
