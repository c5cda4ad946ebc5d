import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Chip } from '../ui/Chip';
import { Loaded } from '../ui/Loading';
import { crowdReport, type CrowdReport } from './crowds';
import { CrowdChart } from './CrowdChart';
import { CrowdFaults } from './CrowdFaults';

/** What came of a crowd that was sent at so many sessions: the promises first, then how it went. */
export function CrowdReportView({ id, sessions }: { readonly id: string; readonly sessions: number }) {
  const report = useQuery({
    queryKey: ['desk', 'crowd', id, 'report'],
    queryFn: () => crowdReport(id),
    staleTime: Infinity,
  });
  return (
    <Loaded query={report} shape="cards">
      {(shown) => (
        <>
          <Promises report={shown} />
          <Charts report={shown} sessions={sessions} />
          <div className="crowd-tables">
            <Endings report={shown} />
            <Refusals report={shown} />
          </div>
          <Steps report={shown} />
        </>
      )}
    </Loaded>
  );
}

interface ReportProps {
  readonly report: CrowdReport;
}

function Promises({ report }: ReportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { promisesHeld, sold, capacity, soldOut, lastSoldMillis, durationMillis } = report;
  return (
    <section className="card">
      <h2>{t(promisesHeld ? 'crowd.held' : 'crowd.broken')}</h2>
      <p>
        {t('crowd.soldOf', { sold: format.number(sold), all: format.number(capacity) })}{' '}
        {soldOut && t('crowd.soldOutAfter', { time: clock(lastSoldMillis) })}{' '}
        {t('crowd.doneAfter', { time: clock(durationMillis) })}
      </p>
      <ul className="promises">
        {report.promises.map((promised) => {
          const { promise, held, checked, broken } = promised;
          return (
            <li key={promise}>
              <Chip tone={held ? 'good' : 'bad'}>{t(held ? 'crowd.kept' : 'crowd.notKept')}</Chip>
              <span className="strong">{t(`crowd.promise.${promise as 'eachSeatSoldOnce'}`)}</span>
              <span className="muted small">
                {t(held ? 'crowd.checked' : 'crowd.checkedBroken', {
                  checked: format.number(checked),
                  broken: format.number(broken),
                })}
              </span>
              <CrowdFaults promised={promised} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Charts({ report: { seconds, capacity }, sessions }: ReportProps & { readonly sessions: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const of = (name: 'waiting' | 'inside' | 'over' | 'sold', unit: 'most' | 'people' | 'sold') => {
    const values = seconds.map((second) => second[name]);
    const shown = format.number(Math.max(0, ...values));
    return { label: t(`crowd.now.${name}`), values, peak: t(`crowd.chart.${unit}`, { shown }) };
  };
  const times = seconds.map(({ at }) => at);
  return (
    <div className="charts">
      <CrowdChart
        title={t('crowd.people')}
        axes={t('crowd.chart.peopleAxes')}
        times={times}
        lines={[
          { ...of('waiting', 'most'), tone: 'accent' },
          { ...of('inside', 'most'), tone: 'warn', dashed: true },
          { ...of('over', 'people'), tone: 'muted' },
        ]}
      />
      <CrowdChart
        title={t('crowd.sales')}
        axes={sessions > 1 ? t('crowd.chart.soldAxesOfAll', { count: sessions }) : t('crowd.chart.soldAxes')}
        times={times}
        whole={{
          label: t('crowd.chart.all'),
          peak: t('crowd.chart.allOf', { shown: format.number(capacity) }),
          value: capacity,
        }}
        lines={[{ ...of('sold', 'sold'), tone: 'accent' }]}
      />
    </div>
  );
}

function Endings({ report }: ReportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table title={t('crowd.endings')}>
      {report.endings.map(({ name, count }) => (
        <tr key={name}>
          <th scope="row">{t(`crowd.ending.${name as 'BOOKED'}`)}</th>
          <td>{format.number(count)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Refusals({ report }: ReportProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return (
    <Table title={t('crowd.refusals')}>
      {report.refusals.length === 0 && (
        <tr>
          <td>{t('crowd.noRefusals')}</td>
        </tr>
      )}
      {report.refusals.map(({ name, count }) => (
        <tr key={name}>
          <th scope="row">
            {i18n.exists(`crowd.refusal.${name}`) && <>{t(`crowd.refusal.${name as 'CELL_TAKEN'}`)} </>}
            <code className="ids">{name}</code>
          </th>
          <td>{format.number(count)}</td>
        </tr>
      ))}
    </Table>
  );
}

const PERCENTILES = ['p50', 'p95', 'p99', 'max'] as const;

function Steps({ report }: ReportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const head = (
    <tr>
      <th scope="col">{t('crowd.step')}</th>
      <th scope="col">{t('crowd.answers')}</th>
      {PERCENTILES.map((name) => (
        <th key={name} scope="col">
          {name === 'max' ? t('crowd.longest') : name}
        </th>
      ))}
    </tr>
  );
  return (
    <Table title={t('crowd.steps')} note={t('crowd.stepsNote')} head={head}>
      {report.steps.map((step) => (
        <tr key={step.step}>
          <th scope="row">{t(`crowd.call.${step.step as 'JOIN'}`)}</th>
          <td>{format.number(step.count)}</td>
          {PERCENTILES.map((name) => (
            <td key={name}>{t('crowd.millis', { shown: format.number(Math.ceil(step[name] / 1_000)) })}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

interface TableProps {
  readonly title: string;
  readonly note?: string;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

function Table({ title, note, head, children }: TableProps) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {note && <p className="muted small">{note}</p>}
      {/* A table that is wider than a phone scrolls, also by keyboard. */}
      <div className="crowd-table" tabIndex={0} role="group" aria-label={title}>
        <table>
          {head && <thead>{head}</thead>}
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}

/** Minutes and seconds. */
function clock(millis: number): string {
  const seconds = Math.round(millis / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
