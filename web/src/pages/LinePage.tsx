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

/** The waiting page: it joins, moves by itself, survives sleep and reload, and walks in when the turn has come. */
export function LinePage() {
  const { t } = useTranslation();
  const roomId = useParams()['room'] ?? '';
  const { joined, turn } = useTurn(roomId);
  const signedIn = useSignedIn();
  const state = turn.data?.state;
  const called = state === 'CALLED' || state === 'INSIDE';
  const entry = useEntry(roomId, called && signedIn);
  const ways = useWays(roomId);
  const { goIn } = ways;
  const inside = entry.data?.door === 'IN';
  useEffect(() => {
    if (inside) void goIn();
  }, [inside, goIn]);

  const over = state === 'ENDED' || hasCode(entry.error, 'TURN_ENDED') || hasCode(turn.error, 'TURN_ENDED');
  const rejoin = () => {
    void joined.refetch().then(() => turn.refetch());
  };
  const tab = state === 'WAITING' ? t('line.tab', { count: turn.data?.ahead ?? 0 }) : undefined;
  return (
    <Page title={t(called ? 'line.titleCalled' : 'line.title')} {...(tab ? { tab } : {})}>
      {joined.isError && <ProblemNote error={joined.error} onRetry={rejoin} />}
      {over && <TurnOver onRejoin={rejoin} eventPath={ways.eventPath} />}
      {!over && !turn.data && !joined.isError && (turn.isError ? <OutOfTouch turn={turn} /> : <Loading />)}
      {!over && turn.data && (
        <>
          {(turn.isError || turn.isPaused) && <OutOfTouch turn={turn} />}
          {called && entry.data?.door !== 'AT_THE_DOOR' && <Called turn={turn.data} signedIn={signedIn} />}
          {called && entry.data?.door === 'AT_THE_DOOR' && <AtTheDoor />}
          {!called && <InLine roomId={roomId} turn={turn.data} signedIn={signedIn} />}
          {entry.isError && <ProblemNote error={entry.error} onRetry={() => void entry.refetch()} />}
          <Leave roomId={roomId} eventPath={ways.eventPath} />
        </>
      )}
    </Page>
  );
}
