import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useFormat } from '../i18n/format';
import { optionsOf } from './chartOptions';

export type LineTone = 'accent' | 'good' | 'warn' | 'muted' | 'ink';

/** One line of a chart. Dashes tell it apart where colours do not. */
export interface ChartLine {
  readonly label: string;
  readonly tone: LineTone;
  readonly dashed?: boolean;
  readonly values: readonly (number | null)[];
}

interface ChartProps {
  readonly title: string;
  /** Moments of the values, seconds since 1970, ascending. */
  readonly times: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly zone: string;
}

/** Lines over the last quarter of an hour. The words beside it say the latest values, or those under the pointer. */
export function Chart({ title, times, lines, zone }: ChartProps) {
  const { i18n } = useTranslation();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | undefined>(undefined);
  const [pointed, setPointed] = useState<number | null>(null);
  const data = useMemo(
    () => [times, ...lines.map((line) => line.values)] as unknown as uPlot.AlignedData,
    [times, lines],
  );
  const looks = lines.map(({ tone, dashed = false }) => `${tone}${dashed}`).join();
  useEffect(() => {
    const frame = box.current;
    if (!frame) return undefined;
    const options = optionsOf({ lines, zone, language: i18n.language, width: frame.clientWidth, setPointed });
    const made = new uPlot(options, data, frame);
    plot.current = made;
    const resized = new ResizeObserver(() => made.setSize({ width: frame.clientWidth, height: made.height }));
    resized.observe(frame);
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => made.redraw(false, true);
    scheme.addEventListener('change', redraw);
    return () => {
      scheme.removeEventListener('change', redraw);
      resized.disconnect();
      made.destroy();
    };
    // Made anew only when it looks different; its data is set below.
  }, [looks, zone, i18n.language]);
  useEffect(() => plot.current?.setData(data), [data]);
  const at = pointed !== null && pointed < times.length ? pointed : times.length - 1;
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
        <ul className="chart-key">
          {lines.map(({ label, tone, dashed, values }) => (
            <li key={label}>
              <span className={`chart-line ${tone} ${dashed ? 'dashed' : ''}`} aria-hidden="true" />
              {label} <strong>{format.number(values[at] ?? 0)}</strong>
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={box} aria-hidden="true" />
    </figure>
  );
}
