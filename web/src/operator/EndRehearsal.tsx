import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { ProblemNote } from '../ui/ProblemNote';
import { endRehearsal } from './crowds';

/** Ends a rehearsal, once somebody has said that they mean it: what was bought in it goes with it. */
export function EndRehearsal({ sale }: { readonly sale: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: () => endRehearsal(sale),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries({ queryKey: ['desk'] }),
  });
  return (
    <>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {t('crowd.end')}
      </Button>
      {asking && (
        <AskDialog
          title={t('crowd.endAsk')}
          effect={t('crowd.endEffect')}
          yes={{ label: t('crowd.endYes'), kind: 'danger', busy: end.isPending }}
          onYes={() => end.mutate()}
          onClose={() => setAsking(false)}
          trouble={end.isError && <ProblemNote error={end.error} />}
        />
      )}
    </>
  );
}
