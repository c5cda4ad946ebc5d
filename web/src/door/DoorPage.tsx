import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { InWordsOf, thingOf } from '../i18n/words';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import '../styles/operator.css';
import '../styles/door.css';
import { Clashes } from './Clashes';
import { CodeForm } from './CodeForm';
import { DoorCounts } from './DoorCounts';
import { GateForm } from './GateForm';
import { keepDoorAtHand } from './offlineDoor';
import { Scanner } from './Scanner';
import { useDoorDesk } from './useDoorDesk';
import { useShowing } from './useShowing';
import { VerdictPanel } from './VerdictPanel';

/** The door of one session on a telephone: scan, see green or red, next. Goes on without a network. */
export function DoorPage() {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const session = useParams()['session'] ?? '';
  const { desk, door, marks, clashes, inTouch, forgetful, trouble } = useDoorDesk(session);
  const [gate, setGate] = useState('');
  const showing = useShowing(desk, gate);
  useEffect(() => void keepDoorAtHand(), []);
  const units = door?.guests.flatMap((guest) => guest.units) ?? [];
  return (
    <InWordsOf thing={thingOf(units)}>
      <div className="door">
        <p className="desk-up">
          <Link to="/door">{t('door.title')}</Link>
        </p>
        <Page title={door ? say(door.title) : t('door.title')}>
          {trouble !== undefined && <ProblemNote error={trouble} onRetry={() => void desk.refresh()} />}
          {!door && trouble === undefined && inTouch && <Loading />}
          {!door && !inTouch && (
            <Note tone="warn" live="status" title={t('door.noList')}>
              <p>{t('door.noListNext')}</p>
            </Note>
          )}
          {door && (
            <>
              <p className="strong door-when">
                {format.shortMoment(door.session.startsAt, door.session.zone)} · {say(door.place)}
              </p>
              <DoorCounts {...{ session, door, marks, inTouch }} />
              {forgetful && <Note tone="warn" title={t('door.forgetful')} />}
              {gate === '' ? (
                <GateForm onChosen={setGate} />
              ) : (
                <>
                  <VerdictPanel
                    verdict={showing.verdict}
                    busy={showing.busy}
                    zone={door.session.zone}
                    onUndo={showing.undo}
                  />
                  <Scanner onSeen={showing.show} />
                  <CodeForm busy={showing.busy} onCode={showing.show} />
                  <p className="row door-options">
                    <label>
                      <input
                        type="checkbox"
                        checked={showing.oneByOne}
                        onChange={(event) => showing.setOneByOne(event.target.checked)}
                      />{' '}
                      {t('door.oneByOne')}
                    </label>
                    <span className="muted">
                      {t('door.atGate', { gate })}{' '}
                      <button type="button" className="link" onClick={() => setGate('')}>
                        {t('door.otherGate')}
                      </button>
                    </span>
                  </p>
                </>
              )}
              <Clashes
                clashes={clashes}
                zone={door.session.zone}
                onSettled={(clash) => void desk.settle(clash)}
              />
            </>
          )}
        </Page>
      </div>
    </InWordsOf>
  );
}
