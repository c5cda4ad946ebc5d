import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { hasCode } from '../api/problem';
import { Leave } from '../line/Leave';
import { AtTheDoor, Called, InLine, TurnOver } from '../line/LineStates';
import { OutOfTouch } from '../line/OutOfTouch';
import { useEntry } from '../line/useEntry';
import { useTurn } from '../line/useTurn';
import { useWays } from '../line/useWays';
import { useSignedIn } from '../session/account';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';

/** Refusals after which only a new turn helps. */
const TURN_LOST = ['TURN_ENDED', 'TURN_INVALID', 'TURN_NOT_YOURS'] as const;

/** The waiting page: it joins, moves by itself, survives sleep and reload, and walks in when the turn has come. */
export function LinePage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const roomId = useParams()['room'] ?? '';
  const { joined, turn } = useTurn(roomId);
  const signedIn = useSignedIn();
  const state = turn.data?.state;
  const called = state === 'CALLED' || state === 'INSIDE';
  const entry = useEntry(roomId, called && signedIn);
  const { eventPath, goIn } = useWays(roomId);
  const inside = entry.data?.door === 'IN';
  useEffect(() => {
    if (inside) void goIn();
  }, [inside, goIn]);

  const rejoin = async () => {
    await joined.refetch();
    await turn.refetch();
    await client.resetQueries({ queryKey: ['entry', roomId] });
  };
  const content = () => {
    if (state === 'ENDED' || hasCode(entry.error, ...TURN_LOST) || hasCode(turn.error, ...TURN_LOST))
      return <TurnOver onRejoin={() => void rejoin()} eventPath={eventPath} />;
    if (joined.failureReason)
      return <ProblemNote error={joined.failureReason} onRetry={() => void joined.refetch()} />;
    if (!turn.data) return turn.isError ? <OutOfTouch turn={turn} /> : <Loading />;
    return (
      <>
        {(turn.isError || turn.isPaused) && <OutOfTouch turn={turn} />}
        {!called && <InLine roomId={roomId} turn={turn.data} signedIn={signedIn} />}
        {called && entry.data?.door === 'AT_THE_DOOR' && <AtTheDoor />}
        {called && entry.data?.door !== 'AT_THE_DOOR' && <Called turn={turn.data} signedIn={signedIn} />}
        {entry.isError && <ProblemNote error={entry.error} onRetry={() => void entry.refetch()} />}
        <Leave roomId={roomId} eventPath={eventPath} />
      </>
    );
  };
  const tab = state === 'WAITING' ? t('line.tab', { count: turn.data?.ahead ?? 0 }) : undefined;
  return (
    <Page title={t(called ? 'line.titleCalled' : 'line.title')} {...(tab ? { tab } : {})}>
      {content()}
    </Page>
  );
}
