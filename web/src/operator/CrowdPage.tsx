import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import '../styles/crowd.css';
import { Button } from '../ui/Button';
import { Chip, type Tone } from '../ui/Chip';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { CrowdReportView } from './CrowdReportView';
import { callBack, crowd, type Crowd, type Rehearsal } from './crowds';
import { DeskPage } from './DeskPage';
import { EndRehearsal } from './EndRehearsal';
import { OutOfDate } from './OutOfDate';
import { useDesk } from './useDesk';
import { useRehearsal } from './useRehearsal';

const STEP = 1_000;

const TONES: Record<Crowd['state'], Tone> = {
  RUNNING: 'accent',
  FINISHED: 'good',
  CANCELLED: 'neutral',
  FAILED: 'bad',
};

/** A crowd of simulated guests: where everybody is while it goes on, and what came of it. */
export function CrowdPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { base, open } = useDesk();
  const id = useParams()['crowd'] ?? '';
  const sent = useQuery({
    queryKey: ['desk', 'crowd', id],
    queryFn: () => crowd(id),
    enabled: open,
    refetchInterval: (query) => (query.state.data?.state === 'RUNNING' ? STEP : false),
  });
  const sale = sent.data?.saleId ?? '';
  const running = sent.data?.state === 'RUNNING';
  const stage = useRehearsal(sale, { busy: running, enabled: sale !== '' });
  const up = stage.data?.roomId
    ? { to: `${base}/rooms/${stage.data.roomId}`, label: t('crowd.toRoom') }
    : { to: `${base}/rooms`, label: t('desk.rooms') };
  return (
    <DeskPage title={t('crowd.title')} up={up}>
      {stage.data && <p className="lead">{say(stage.data.title)}</p>}
      <Loaded query={sent} shape="figure">
        {(shown) => (
          <>
            <OutOfDate query={sent} />
            <Standing shown={shown} cells={stage.data?.cells ?? 0} />
            {shown.state === 'FINISHED' && (
              <CrowdReportView id={shown.id} sessions={stage.data?.sale.sessionIds.length ?? 1} />
            )}
            {stage.data && !running && <End stage={stage.data} />}
          </>
        )}
      </Loaded>
    </DeskPage>
  );
}

/** Where everybody is. */
function Standing({ shown, cells }: { readonly shown: Crowd; readonly cells: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { now, guests, state } = shown;
  const figures = ['joined', 'waiting', 'inside', 'sold', 'over'] as const;
  return (
    <section className="card">
      <p className="room-head">
        <Chip tone={TONES[state]} live>
          {t(`crowd.state.${state}`)}
        </Chip>
        <span className="muted">
          {t('crowd.ofGuests', { count: guests, shown: format.number(guests) })}
          {state === 'RUNNING' && ` · ${t('crowd.since', { seconds: format.number(now.at) })}`}
        </span>
      </p>
      {state === 'RUNNING' && now.at === 0 && <p role="status">{t('crowd.setsOff')}</p>}
      {state === 'FAILED' && (
        <Note tone="bad" title={t('crowd.failed')} live="alert">
          <p>{t('crowd.failedNext')}</p>
          {shown.failure && (
            <details className="small">
              <summary>{t('crowd.failedWhy')}</summary>
              <p lang="en" className="ids">
                {shown.failure}
              </p>
            </details>
          )}
        </Note>
      )}
      <progress className="crowd-progress" max={guests} value={now.over} aria-label={t('crowd.now.over')} />
      <dl className="figures">
        {figures.map((name) => (
          <div key={name}>
            <dt>{t(`crowd.now.${name}`)}</dt>
            <dd>
              {format.number(now[name])}
              {name === 'sold' && cells > 0 && (
                <span className="muted"> {t('room.of', { count: cells, shown: format.number(cells) })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {state === 'RUNNING' && <CallBack id={shown.id} />}
    </section>
  );
}

function CallBack({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const back = useMutation({
    mutationFn: () => callBack(id),
    onSettled: () => client.invalidateQueries({ queryKey: ['desk', 'crowd', id] }),
  });
  return (
    <>
      {back.isError && <ProblemNote error={back.error} />}
      <Button kind="secondary" busy={back.isPending} onClick={() => back.mutate()}>
        {t('crowd.callBack')}
      </Button>
    </>
  );
}

/** A rehearsal is there until somebody ends it; then what was bought in it is given back. */
function End({ stage }: { readonly stage: Rehearsal }) {
  const { t } = useTranslation();
  const { base } = useDesk();
  return (
    <section className="card">
      <h2>{t('crowd.rehearsal')}</h2>
      <p>{t(`crowd.stage.${stage.stage}`)}</p>
      {stage.stage === 'GOING_ON' && (
        <div className="row">
          <EndRehearsal sale={stage.sale.id} />
          {stage.roomId && <Link to={`${base}/rooms/${stage.roomId}`}>{t('crowd.another')}</Link>}
        </div>
      )}
    </section>
  );
}
