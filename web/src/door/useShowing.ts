import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toasts } from '../ui/toasts';
import { Problem } from '../api/problem';
import { undoCheckIn } from './door';
import type { DoorDesk } from './doorDesk';
import { tellHand } from './signals';
import type { Verdict } from './verdict';

/** Most who come in by one ticket. */
const ALL = 50;

/** What was shown last and what came of it; one ticket at a time, as at a real door. */
export function useShowing(desk: DoorDesk, gate: string) {
  const { t } = useTranslation();
  const [verdict, setVerdict] = useState<Verdict>();
  const [busy, setBusy] = useState(false);
  const [oneByOne, setOneByOne] = useState(false);
  const running = useRef(false);
  const show = useCallback(
    (ticket: string) => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      desk
        .show(ticket, gate, oneByOne ? 1 : ALL)
        .then((next) => {
          tellHand(next.ok);
          setVerdict(next);
        })
        .catch(() => toasts.say(t('problem.unknown')))
        .finally(() => {
          running.current = false;
          setBusy(false);
        });
    },
    [desk, gate, oneByOne, t],
  );
  const undo = (booking: string, units: readonly string[]) => {
    const session = desk.look().door?.session.id ?? '';
    undoCheckIn(session, booking, units)
      .then((guest) => {
        desk.learn(guest);
        setVerdict(undefined);
        toasts.say(t('door.undone'));
      })
      .catch((error: unknown) =>
        toasts.say((error instanceof Problem && error.title) || t('door.undoLater')),
      );
  };
  return { verdict, busy, show, undo, oneByOne, setOneByOne };
}
