import { useEffect, useEffectEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { AtTheDoor, CalledSignIn, GoingIn, Inside } from '../line/AtFront';
import { Missed, PassedOver } from '../line/CalledOnceMore';
import { CheckPlace } from '../line/CheckPlace';
import { Counting, InLine } from '../line/InLine';
import { awaitsDraw } from '../line/awaitsDraw';
import { InLobby, RegisterFirst } from '../line/InLobby';
import { Leave } from '../line/Leave';
import { OutOfTouch } from '../line/OutOfTouch';
import { Drained, RoomClosed, TurnOver } from '../line/Over';
import { hasStood } from '../line/remembered';
import { Said } from '../line/Said';
import { SignInFirst } from '../line/SignInFirst';
import { SoldOutMeanwhile } from '../line/SoldOutMeanwhile';
import { useLine } from '../line/useLine';
import { places } from '../line/usePlaces';
import { useTold } from '../line/useTold';
import { WhatNext } from '../line/WhatNext';
import { hasCode } from '../api/problem';
import { PresaleEntry } from '../presale/PresaleEntry';
import { usePresale } from '../presale/usePresale';
import { NoCookies } from '../session/NoCookies';
import '../styles/line.css';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';

/** The heading while nobody is called. */
const titleOf = (kind: string) =>
  kind === 'REGISTERED'
    ? 'line.titleRegistered'
    : kind === 'REGISTER_FIRST'
      ? 'line.titleDraw'
      : 'line.title';

type Line = ReturnType<typeof useLine>;

/** Once a place is known, the page of the seats is loaded ahead, so that going in waits for nothing; milliseconds. */
const LOAD_AHEAD = 3_000;

const FRONT = ['SIGN_IN', 'GOING_IN', 'AT_THE_DOOR', 'INSIDE'];
/** Nobody stands in line then, so the heading does not say so. */
const OVER = ['ENDED', 'DRAINED', 'CLOSED', 'REFUSED'];
const IN_LINE = [
  'REGISTERED',
  'COUNTING',
  'RECOVERING',
  'WAITING',
  'PASSED_OVER',
  'MISSED',
  ...FRONT.slice(0, 3),
];

/** The waiting page: it joins, moves by itself, survives sleep, reload and a lost network, and walks in when the turn has come. */
export function LinePage() {
  const say = useSay();
  const format = useFormat();
  const roomId = useParams()['room'] ?? '';
  const line = useLine(roomId);
  const { view, ways } = line;
  const thing = thingOfOffering(ways.offering);
  const { t } = useWords(thing);
  const called = FRONT.includes(view.kind);
  const words = useMemo(() => ({ title: t('line.titleCalled'), text: t('line.noteText') }), [t]);
  const told = useTold(called, words);
  useGoIn(line);
  const outside = view.kind === 'REFUSED' && hasCode(line.error, 'ACCESS_CODE_NEEDED');
  const over = OVER.includes(view.kind);
  const title = t(
    outside ? 'presale.title' : called ? 'line.titleCalled' : over ? 'line.titleOver' : titleOf(view.kind),
  );
  const stands = IN_LINE.includes(view.kind);
  useRemembered(line, roomId, stands);
  return (
    <InWordsOf thing={thing}>
      <Page
        title={title}
        tab={view.kind === 'WAITING' ? t('line.tab', { place: format.number(view.turn.ahead + 1) }) : title}
      >
        <NoCookies />
        {ways.offering && <p className="lead">{say(ways.offering.title)}</p>}
        {line.touch !== 'FINE' && view.kind !== 'INSIDE' && (
          <OutOfTouch
            touch={line.touch}
            heardAt={line.heardAt}
            stands={stands || hasStood(sessionStorage, roomId)}
            onAsk={line.askNow}
          />
        )}
        {stands && <Said message={ways.room?.message} />}
        <Standing line={line} roomId={roomId} />
        {view.kind === 'WAITING' && (
          <>
            {!line.signedIn && <SignInFirst />}
            {line.terms && <WhatNext terms={line.terms} told={told.told} onTell={told.turnOn} />}
            <CheckPlace roomId={roomId} />
          </>
        )}
        {over && view.kind !== 'REFUSED' && (
          <p>
            <Link to={`/line/${roomId}/record`}>{t('line.record')}</Link>
          </p>
        )}
        {stands && <Leave roomId={roomId} eventPath={ways.eventPath} draw={view.kind === 'REGISTERED'} />}
      </Page>
    </InWordsOf>
  );
}

/** Other pages show the way back to a place in line. */
function useRemembered({ ways: { offering, sessionId } }: Line, roomId: string, stands: boolean): void {
  const title = offering?.title;
  useEffect(() => {
    if (stands && title) places.remember({ room: roomId, session: sessionId ?? '', title });
  }, [stands, title, sessionId, roomId]);
}

/** Walks on to the seats, and has their page ready before. */
function useGoIn({ view, ways: { goIn } }: Line): void {
  const inside = view.kind === 'INSIDE';
  const placed = view.kind === 'WAITING' || FRONT.includes(view.kind);
  useEffect(() => {
    if (inside) void goIn();
  }, [inside, goIn]);
  useEffect(() => {
    if (!placed) return undefined;
    const timer = window.setTimeout(() => void import('./SeatsPage').catch(() => undefined), LOAD_AHEAD);
    return () => window.clearTimeout(timer);
  }, [placed]);
}

/** How it stands, one thing at a time. */
function Standing({ line, roomId }: { readonly line: Line; readonly roomId: string }) {
  const { t } = useTranslation();
  const { view, ways, stock } = line;
  switch (view.kind) {
    case 'JOINING':
    case 'COUNTING':
      return <Counting joined={view.kind === 'COUNTING'} />;
    case 'RECOVERING':
      return (
        <Note tone="warn" title={t('line.recovering')} live="status">
          <p>{t('line.recoveringNext')}</p>
        </Note>
      );
    case 'WAITING':
      return (
        <>
          {view.paused && (
            <Note tone="warn" title={t('line.paused')} live="status">
              <p>{t('line.pausedNext')}</p>
            </Note>
          )}
          {view.drained && (
            <Note title={t('line.draining')} live="status">
              <p>{t('line.drainingNext')}</p>
            </Note>
          )}
          {view.gone && <SoldOutMeanwhile gone={view.gone} others={othersOf(line)} stock={stock} />}
          <InLine
            roomId={roomId}
            turn={view.turn}
            opensAt={ways.room?.opensAt ?? ''}
            paused={view.paused}
            stale={line.touch !== 'FINE'}
            left={ways.sessionId === undefined ? undefined : stock.get(ways.sessionId)?.free}
          />
        </>
      );
    case 'REGISTERED':
      return <InLobby room={ways.room} />;
    case 'REGISTER_FIRST':
      return <RegisterFirst room={ways.room} />;
    case 'PASSED_OVER':
      return <PassedOver paused={view.paused} />;
    case 'MISSED':
      return <Missed paused={view.paused} signedIn={line.signedIn} />;
    case 'SIGN_IN':
      return <CalledSignIn windowEndsAt={view.turn.callWindowEndsAt} />;
    case 'GOING_IN':
      return <GoingIn />;
    case 'AT_THE_DOOR':
      return <AtTheDoor paused={view.paused} />;
    case 'INSIDE':
      return <Inside to={ways.sessionId ? `/s/${ways.sessionId}` : ways.eventPath} />;
    case 'ENDED':
      return (
        <TurnOver
          eventPath={ways.eventPath}
          onRejoin={line.rejoin}
          draw={awaitsDraw(ways.room)}
          drained={view.drained}
        />
      );
    case 'DRAINED':
      return <Drained eventPath={ways.eventPath} signedIn={line.signedIn} onRejoin={line.rejoin} />;
    case 'CLOSED':
      return <RoomClosed eventPath={ways.eventPath} saleId={ways.room?.saleId} />;
    case 'REFUSED':
      if (hasCode(line.error, 'ACCESS_CODE_NEEDED') && ways.sale && ways.offering)
        return <OutsideOfPresale line={line} saleId={ways.sale.id} zone={ways.offering.place.zone} />;
      return <ProblemNote error={line.error} onRetry={line.askNow} />;
  }
}

/** Until the presale is over, the line is for those with a code; who has used one joins at once. */
function OutsideOfPresale({ line, saleId, zone }: OutsideProps) {
  const presale = usePresale(saleId).data;
  const letIn = presale !== undefined && !presale.codeNeeded;
  const { rejoin } = line;
  const join = useEffectEvent(rejoin);
  useEffect(() => {
    if (letIn) join();
  }, [letIn]);
  return presale ? <PresaleEntry saleId={saleId} endsAt={presale.endsAt} zone={zone} /> : null;
}

interface OutsideProps {
  readonly line: Line;
  readonly saleId: string;
  readonly zone: string;
}

function othersOf({ ways: { offering, sale, sessionId } }: Line) {
  if (!offering || !sale) return [];
  return offering.sessions.filter(({ id }) => id !== sessionId && sale.sessionIds.includes(id));
}
