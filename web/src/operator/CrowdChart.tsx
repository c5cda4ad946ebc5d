import { useFormat } from '../i18n/format';
import { countMarks, timeMarks } from './marks';

interface Curve {
  readonly label: string;
  /** How high it gets, in words. */
  readonly peak: string;
  readonly tone: 'accent' | 'warn' | 'muted';
  /** Dashes tell it apart where colours do not. */
  readonly dashed?: boolean;
  readonly values: readonly number[];
}

interface CrowdChartProps {
  readonly title: string;
  /** What is across and what is up. */
  readonly axes: string;
  /** Seconds since the beginning, ascending. */
  readonly times: readonly number[];
  /** All that there is, as a line of its own where that leaves the others at least half of the height. */
  readonly whole?: { readonly label: string; readonly peak: string; readonly value: number };
  readonly lines: readonly Curve[];
}

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 84;
const BOTTOM = 34;
const TOP = 18;

/** What a crowd did from its first second to its last; the words beside each line say how high it gets. */
export function CrowdChart({ title, axes, times, whole, lines }: CrowdChartProps) {
  const format = useFormat();
  const last = Math.max(1, times.at(-1) ?? 1);
  const peak = Math.max(0, ...lines.flatMap(({ values }) => values));
  const withWhole = whole !== undefined && whole.value <= 2 * peak;
  const counts = countMarks(withWhole ? Math.max(whole.value, peak) : peak);
  const highest = counts.at(-1) ?? 1;
  const x = (at: number) => LEFT + (at / last) * (WIDTH - LEFT - 12);
  const y = (value: number) => TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM);
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
        <ul className="chart-key">
          {lines.map((line) => (
            <li key={line.label}>
              <span className={`chart-line ${line.tone} ${line.dashed ? 'dashed' : ''}`} aria-hidden="true" />
              {line.label} <strong>{line.peak}</strong>
            </li>
          ))}
          {whole && (
            <li>
              {withWhole && <span className="chart-line muted dashed" aria-hidden="true" />}
              {whole.label} <strong>{whole.peak}</strong>
            </li>
          )}
        </ul>
      </figcaption>
      <svg className="crowd-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {counts.map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={WIDTH - 12} y1={y(mark)} y2={y(mark)} />
            <text x={LEFT - 6} y={y(mark) + 4} textAnchor="end">
              {format.number(mark)}
            </text>
          </g>
        ))}
        {timeMarks(last).map((mark) => (
          <text key={mark} x={x(mark)} y={HEIGHT - 6} textAnchor="middle">
            {clockOf(mark)}
          </text>
        ))}
        {withWhole && (
          <polyline
            className="muted dashed"
            points={`${x(0)},${y(whole.value)} ${x(last)},${y(whole.value)}`}
          />
        )}
        {lines.map(({ label, tone, dashed, values }) => (
          <polyline
            key={label}
            className={`${tone} ${dashed ? 'dashed' : ''}`}
            points={values.map((value, i) => `${x(times[i] ?? 0)},${y(value)}`).join(' ')}
          />
        ))}
      </svg>
      <p className="small muted">{axes}</p>
    </figure>
  );
}

function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
