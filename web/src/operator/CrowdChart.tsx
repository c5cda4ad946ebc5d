import { useFormat } from '../i18n/format';

interface Curve {
  readonly label: string;
  readonly tone: 'accent' | 'warn' | 'muted';
  /** Dashes tell it apart where colours do not. */
  readonly dashed?: boolean;
  readonly values: readonly number[];
}

interface CrowdChartProps {
  readonly title: string;
  /** Seconds since the beginning, ascending. */
  readonly times: readonly number[];
  /** The highest value that it must show, at least. */
  readonly most?: number;
  readonly lines: readonly Curve[];
}

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 84;
const BOTTOM = 34;
const TOP = 18;
const MARKS = 4;

/** What a crowd did from its first second to its last; the words beside each line say its highest value. */
export function CrowdChart({ title, times, most = 1, lines }: CrowdChartProps) {
  const format = useFormat();
  const last = Math.max(1, times.at(-1) ?? 1);
  const highest = niceAbove(Math.max(most, ...lines.flatMap(({ values }) => values)));
  const x = (at: number) => LEFT + (at / last) * (WIDTH - LEFT - 12);
  const y = (value: number) => TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM);
  const marks = Array.from({ length: MARKS + 1 }, (_, mark) => mark / MARKS);
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
        <ul className="chart-key">
          {lines.map(({ label, tone, dashed, values }) => (
            <li key={label}>
              <span className={`chart-line ${tone} ${dashed ? 'dashed' : ''}`} aria-hidden="true" />
              {label} <strong>{format.number(Math.max(0, ...values))}</strong>
            </li>
          ))}
        </ul>
      </figcaption>
      <svg className="crowd-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={WIDTH - 12} y1={y(mark * highest)} y2={y(mark * highest)} />
            <text x={LEFT - 6} y={y(mark * highest) + 4} textAnchor="end">
              {format.number(mark * highest)}
            </text>
            <text x={x(mark * last)} y={HEIGHT - 6} textAnchor="middle">
              {clockOf(mark * last)}
            </text>
          </g>
        ))}
        {lines.map(({ label, tone, dashed, values }) => (
          <polyline
            key={label}
            className={`${tone} ${dashed ? 'dashed' : ''}`}
            points={values.map((value, i) => `${x(times[i] ?? 0)},${y(value)}`).join(' ')}
          />
        ))}
      </svg>
    </figure>
  );
}

/** The next of 1, 2, 4, 8 times a power of ten, so that a quarter of it is a round number. */
export function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(4, value)));
  return [1, 2, 4, 8].map((step) => step * power).find((step) => step >= value) ?? 10 * power;
}

function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
