import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { availability } from '../api/endpoints';
import { listen } from '../api/liveEvents';
import type { Availability, AvailabilityChanges } from '../api/types';
import { applied, decode, newer, type Cells } from './availability';

/** Pause between two looks while no live events come, milliseconds. */
const LOOK_EVERY = 3_000;

/** Live changes are taken in together after this long, so that a rush costs a slow phone no more than a trickle; milliseconds. */
const GATHER = 200;

/**
 * The cells of a session: a snapshot, kept up to date by live events, or by asking again where there are none. `stale` is
 * true while neither works and what is shown may no longer be so.
 */
export function useCells(sessionId: string) {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  useEffect(() => {
    let heard: ((known: Cells | undefined) => Cells | undefined)[] = [];
    let timer = 0;
    const takeIn = () => {
      const changes = heard;
      heard = [];
      timer = 0;
      client.setQueryData<Cells>(['cells', sessionId], (known) =>
        changes.reduce<Cells | undefined>((cells, change) => change(cells), known),
      );
    };
    const stop = listen(`/v1/sessions/${sessionId}/events`, ['availability', 'snapshot'], {
      onLive: setLive,
      onEvent: (name, data) => {
        heard.push(changeOf(name, data));
        timer ||= window.setTimeout(takeIn, GATHER);
      },
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [client, sessionId]);
  const query = useQuery({
    queryKey: ['cells', sessionId],
    queryFn: async () => {
      const fresh = decode(await availability(sessionId));
      return newer(client.getQueryData<Cells>(['cells', sessionId]), fresh);
    },
    staleTime: 0,
    refetchInterval: live ? false : LOOK_EVERY,
  });
  const failing = query.failureCount > 0 || query.isError || query.fetchStatus === 'paused';
  return { query, stale: !live && failing, heardAt: query.dataUpdatedAt };
}

/** What an event makes of the cells that are known. */
function changeOf(name: string, data: string): (known: Cells | undefined) => Cells | undefined {
  if (name === 'snapshot') {
    const fresh = decode(JSON.parse(data) as Availability);
    return (known) => newer(known, fresh);
  }
  const change = JSON.parse(data) as AvailabilityChanges;
  return (known) => known && applied(known, change);
}
