import type { MyTurn } from '../api/types';
import { useFormat } from '../i18n/format';
import { millisOf, spokenWait } from '../time/duration';
import { useCountdown } from '../time/useCountdown';
import { Card } from '../ui/Card';
import { Countdown } from '../ui/Countdown';
import { Figure } from '../ui/Figure';
import { LineTrack } from '../ui/LineTrack';
import { progress, roughly } from './place';
import { aheadAtFirst } from './remembered';
import { useWords } from '../i18n/words';

interface InLineProps {
  readonly roomId: string;
  readonly turn: MyTurn;
  /** When calling starts (RFC 3339); empty while it is not known. */
  readonly opensAt: string;
  readonly paused: boolean;
  /** True while what is shown may be out of date. */
  readonly stale: boolean;
  /** How many are left of what the guest waits for; undefined while it is not known. */
  readonly left: number | undefined;
}

/** Standing in line: the place as the largest thing, the line with the dot that is the guest, and what is known of the wait. */
export function InLine({ roomId, turn, opensAt, paused, stale, left }: InLineProps) {
  const { t } = useWords();
  const format = useFormat();
  const first = aheadAtFirst(sessionStorage, roomId, turn.ahead);
  const rough = roughly(turn.ahead);
  return (
    <div className={stale ? 'in-line stale' : 'in-line'}>
      <Card kind="hero">
        <Figure label={t(turn.ahead === 0 ? 'line.nextUp' : 'line.place')} size="hero">
          <Place shown={format.number(turn.ahead + 1)} />
        </Figure>
        <LineTrack at={progress(first, turn.ahead)} still={paused || stale} />
        <dl className="facts">
          <div>
            <dt>{t('line.ahead')}</dt>
            <dd data-testid="ahead">
              {turn.ahead === 0
                ? t('line.nobodyAhead')
                : t('line.people', { count: turn.ahead, shown: format.number(turn.ahead) })}
            </dd>
          </div>
          <div>
            <dt>{t('line.wait')}</dt>
            <dd>{paused ? t('line.waitUnknown') : <WaitRange turn={turn} />}</dd>
          </div>
          {left !== undefined && (
            <div>
              <dt>{t('line.left')}</dt>
              <dd>{format.number(left)}</dd>
            </div>
          )}
        </dl>
        <p className="unseen" role="status">
          {turn.ahead === 0
            ? t('line.youAreNext')
            : t('line.roughly', { count: rough, shown: format.number(rough) })}
        </p>
      </Card>
      {opensAt && <UntilOpen opensAt={opensAt} />}
    </div>
  );
}

/** More characters than these need smaller figures to stand in the card of a phone with room on both sides. */
const SHORT = 3;
const MIDDLING = 5;
const MARK = '\u0000';

/** The number of the place, with what a language says before or after it in smaller letters. */
function Place({ shown }: { readonly shown: string }) {
  const { t } = useWords();
  const [before, after] = t('line.placeFigure', { place: MARK }).split(MARK);
  return (
    <span className={`place-figure ${sizeOf(shown.length)}`}>
      {before && <span className="unit">{before}</span>}
      <span data-testid="place">{shown}</span>
      {after && <span className="unit">{after}</span>}
    </span>
  );
}

function sizeOf(characters: number): 'short' | 'middling' | 'long' {
  if (characters <= SHORT) return 'short';
  return characters <= MIDDLING ? 'middling' : 'long';
}

/** The sale has not opened yet: the line stands, and everybody sees until when. */
function UntilOpen({ opensAt }: { readonly opensAt: string }) {
  const { t } = useWords();
  const left = useCountdown(opensAt);
  if (left.over) return null;
  return (
    <Card>
      <Countdown left={left} label={t('sale.untilOpen')} />
      <p className="muted centred">{t('line.calledFromThen')}</p>
    </Card>
  );
}

/** A range that begins sooner than this begins at once; milliseconds. */
const SOON = 10_000;

/** What is reckoned of the wait; while all is full and nobody has been seen leaving, no number would be true. */
function WaitRange({ turn }: { readonly turn: MyTurn }) {
  const { t } = useWords();
  if (turn.left === 'SOLD_OUT' || turn.left === 'NONE_FREE') return t('line.waitForReturn');
  if (!turn.waitKnown) return t('line.waitForLeaver');
  const from = spokenWait(millisOf(turn.waitFrom));
  const to = spokenWait(millisOf(turn.waitTo));
  const said = t(`line.short.${to.unit}`, { count: to.count });
  const atMost = millisOf(turn.waitFrom) < SOON || (from.unit === to.unit && from.count === to.count);
  if (atMost) return t('line.waitAbout', { wait: said });
  if (from.unit === to.unit) return t('line.waitRange', { from: from.count, to: said });
  return t('line.waitRange', { from: t(`line.short.${from.unit}`, { count: from.count }), to: said });
}

/** The place is being drawn; it takes a second. */
export function Counting({ joined }: { readonly joined: boolean }) {
  const { t } = useWords();
  return (
    <Card kind="hero">
      <LineTrack at={0} />
      <p role="status">{t(joined ? 'line.counting' : 'line.joining')}</p>
    </Card>
  );
}
