import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { leaveLine } from '../api/endpoints';
import { ProblemNote } from '../ui/ProblemNote';

interface LeaveProps {
  readonly roomId: string;
  readonly eventPath: string;
}

/** Leaves the line. A place cannot be had back, so this asks once more. */
export function Leave({ roomId, eventPath }: LeaveProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: () => leaveLine(roomId),
    onSuccess: () => navigate(eventPath, { replace: true }),
  });
  if (!asking)
    return (
      <button className="plain" onClick={() => setAsking(true)}>
        {t('line.leave')}
      </button>
    );
  return (
    <div className="note" role="group" aria-label={t('line.leave')}>
      <p>{t('line.leaveSure')}</p>
      {leave.isError && <ProblemNote error={leave.error} />}
      <p className="row">
        <button autoFocus onClick={() => setAsking(false)}>
          {t('line.stay')}
        </button>
        <button className="secondary" disabled={leave.isPending} onClick={() => leave.mutate()}>
          {t('line.leaveNow')}
        </button>
      </p>
    </div>
  );
}
