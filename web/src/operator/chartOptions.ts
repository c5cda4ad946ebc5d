import type uPlot from 'uplot';
import type { ChartLine } from './Chart';
import { KEPT } from './samples';

const HEIGHT = 150;

/** A chart that shows less than this many is drawn as if it could show so many, so that one person is no mountain. */
const LEAST = 5;

interface Wish {
  readonly lines: readonly ChartLine[];
  readonly zone: string;
  readonly language: string;
  readonly width: number;
  /** Told which sample is under the pointer. */
  readonly setPointed: (index: number | null) => void;
}

/** What uPlot has to know. Colours are asked for at each drawing, so that they follow the scheme. */
export function optionsOf({ lines, zone, language, width, setPointed }: Wish): uPlot.Options {
  const axis = {
    stroke: () => token('--muted'),
    grid: { stroke: () => token('--hairline'), width: 1 },
    ticks: { show: false },
    font: '12px sans-serif',
  };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
    scales: {
      x: { time: true, range: (_, first, last) => [startOf(first, last), last] },
      y: { range: (_, __, highest) => [0, Math.max(LEAST, highest * 1.1)] },
    },
    axes: [
      { ...axis, space: 70, size: 28, values: (_, splits) => splits.map(clockOf(language, zone)) },
      { ...axis, space: 28, size: 48, values: (_, splits) => splits.map(countOf(language)) },
    ],
    series: [{}, ...lines.map(seriesOf)],
    hooks: { setCursor: [(plot) => setPointed(plot.cursor.idx ?? null)] },
  };
}

/** Shortest stretch of time that is shown, seconds. */
const SHORTEST = 60;

/** Where the axis begins: with the first value, a quarter of an hour back at most. */
export function startOf(first: number, last: number): number {
  return Math.max(last - KEPT / 1000, Math.min(first, last - SHORTEST));
}

function seriesOf({ tone, dashed }: ChartLine): uPlot.Series {
  return {
    stroke: () => token(`--${tone}`),
    width: 2,
    points: { show: false },
    ...(dashed ? { dash: [6, 5] } : {}),
  };
}

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);

function clockOf(language: string, zone: string): (seconds: number) => string {
  const clock = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return (seconds) => clock.format(seconds * 1000);
}

function countOf(language: string): (count: number) => string {
  const short = new Intl.NumberFormat(language, { notation: 'compact' });
  return (count) => (Number.isInteger(count) ? short.format(count) : '');
}
