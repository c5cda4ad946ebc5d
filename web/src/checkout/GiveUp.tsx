import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { releaseHold } from '../api/endpoints';
import type { Hold } from '../api/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ProblemNote } from '../ui/ProblemNote';
import { useWords } from '../i18n/words';

interface GiveUpProps {
  readonly hold: Hold;
  readonly onClose: () => void;
}

/** Asks before seats are given back: at once, somebody else can take them. */
export function GiveUp({ hold, onClose }: GiveUpProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const giveUp = useMutation({
    mutationFn: () => releaseHold(hold.id),
    networkMode: 'always',
    onSuccess: () =>
      navigate(hold.moves ? `/bookings/${hold.moves}` : `/s/${hold.sessionId}`, { replace: true }),
    onError: () => client.invalidateQueries({ queryKey: ['hold', hold.id] }),
  });
  return (
    <Dialog title={t('checkout.giveUpSure', { count: hold.units.length })} onClose={onClose}>
      <p>{t('checkout.giveUpNote')}</p>
      {giveUp.isError && <ProblemNote error={giveUp.error} />}
      <p className="row">
        <Button kind="danger" busy={giveUp.isPending} onClick={() => giveUp.mutate()}>
          {t('checkout.giveUpYes')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('checkout.giveUpNo')}
        </Button>
      </p>
    </Dialog>
  );
}
