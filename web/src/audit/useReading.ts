import { useEffect, useState } from 'react';
import { board, chainPage, ownPlace } from '../api/endpoints';
import { hasStood } from '../line/remembered';
import { canHash } from '../line/draw';
import { places } from '../line/usePlaces';
import { nap } from '../time/nap';
import { keepHead, keptHeads } from './heads';
import { nothingRead, pauseAfter, readOn, type Reading } from './readLine';

/**
 * Reads all that a line has done, page by page, and checks it meanwhile.
 *
 * @returns what was read so far; why it does not go on, if so; how many heads were looked for; and how to go on
 */
export function useReading(roomId: string) {
  const [reading, setReading] = useState<Reading>();
  const [trouble, setTrouble] = useState<unknown>();
  const [looked, setLooked] = useState(0);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!canHash()) return undefined;
    const here = { isGone: false };
    const show = (read: Reading) => {
      if (!here.isGone) setReading(read);
    };
    begin(roomId)
      .then(async (wanted) => {
        setLooked(wanted.heads.length);
        return readAll(roomId, nothingRead(wanted), show, here);
      })
      .catch((error: unknown) => {
        if (!here.isGone) setTrouble(error);
      });
    return () => {
      here.isGone = true;
    };
  }, [roomId, round]);
  const again = () => {
    setTrouble(undefined);
    setReading(undefined);
    setRound(round + 1);
  };
  return { reading, trouble, looked, again };
}

/** Which heads must be met: the one of now, and those that this browser was shown before. And whose story is told. */
async function begin(roomId: string) {
  const kept = keptHeads(localStorage, roomId).map(([, head]) => head);
  const wasHere =
    kept.length > 0 || hasStood(sessionStorage, roomId) || places.list().some(({ room }) => room === roomId);
  const [now, own] = await Promise.all([
    board(roomId),
    wasHere ? ownPlace(roomId).catch(() => undefined) : undefined,
  ]);
  keepHead(localStorage, roomId, Date.parse(now.at), now.chainHead);
  return { heads: [...new Set([...kept, now.chainHead])], place: own?.place };
}

async function readAll(
  roomId: string,
  from: Reading,
  show: (reading: Reading) => void,
  here: { readonly isGone: boolean },
): Promise<void> {
  let reading = from;
  while (!reading.isAll && !here.isGone) {
    try {
      reading = await readOn(reading, await chainPage(roomId, reading.line.seq));
      show(reading);
    } catch (error) {
      const pause = pauseAfter(error);
      if (pause === undefined) throw error;
      await nap(pause);
    }
  }
}
