import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { leaveLine } from '../api/endpoints';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { forget } from './remembered';
import { places } from './usePlaces';

interface LeaveProps {
  readonly roomId: string;
  readonly eventPath: string;
  /** Whether what is left is a registration for a draw, which can be had again. */
  readonly draw: boolean;
}

/** Leaves the line. A place cannot be had back, so this asks once more. */
export function Leave({ roomId, eventPath, draw }: LeaveProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: () => leaveLine(roomId),
    onSuccess: async () => {
      forget(sessionStorage, roomId);
      places.forget(roomId);
      await navigate(eventPath, { replace: true });
      toasts.say(t(draw ? 'line.hasWithdrawn' : 'line.hasLeft'));
    },
  });
  return (
    <>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {t(draw ? 'line.withdraw' : 'line.leave')}
      </Button>
      {asking && (
        <Dialog title={t(draw ? 'line.withdrawSure' : 'line.leaveSure')} onClose={() => setAsking(false)}>
          <p>{t(draw ? 'line.withdrawText' : 'line.leaveText')}</p>
          {leave.isError && <ProblemNote error={leave.error} />}
          <p className="row">
            <Button autoFocus onClick={() => setAsking(false)}>
              {t(draw ? 'line.stayIn' : 'line.stay')}
            </Button>
            <Button kind="secondary" busy={leave.isPending} onClick={() => leave.mutate()}>
              {t(draw ? 'line.withdraw' : 'line.leaveNow')}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
