import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from './Chart';
import type { Sample, Stock, WatchedRoom } from './rooms';

/** A node that has just started has not counted yet. */
const isCounted = ({ free, held, sold }: Stock) => free + held + sold > 0;

interface RoomChartsProps {
  readonly watched: WatchedRoom;
  /** Whether what was sold is still so. */
  readonly stock: boolean;
}

/** The last quarter of an hour of a room in four pictures. */
export default function RoomCharts({ watched, stock }: RoomChartsProps) {
  const { t } = useTranslation();
  const { samples, sale } = watched;
  const times = useMemo(() => samples.map((sample) => Date.parse(sample.at) / 1000), [samples]);
  const charts = useMemo(() => {
    const of = (value: (sample: Sample) => number) => samples.map(value);
    const ofStock = (unit: keyof Stock) =>
      samples.map(({ stock }) => (isCounted(stock) ? stock[unit] : null));
    return [
      {
        title: t('room.pace'),
        lines: [
          { label: t('room.arrivals'), tone: 'accent', values: of((sample) => sample.arrivals) },
          { label: t('room.called'), tone: 'good', dashed: true, values: of((sample) => sample.called) },
        ],
      },
      {
        title: t('room.line'),
        lines: [{ label: t('room.waiting'), tone: 'accent', values: of((sample) => sample.waiting) }],
      },
      {
        title: t('room.insideTitle'),
        lines: [
          { label: t('room.inside'), tone: 'accent', values: of((sample) => sample.inside) },
          {
            label: t('room.maxInside'),
            tone: 'muted',
            dashed: true,
            values: of((sample) => sample.maxInside),
          },
        ],
      },
      {
        title: t('room.stock'),
        lines: [
          { label: t('room.sold'), tone: 'accent', values: ofStock('sold') },
          { label: t('room.held'), tone: 'warn', dashed: true, values: ofStock('held') },
          { label: t('room.free'), tone: 'muted', values: ofStock('free') },
        ],
      },
    ] as const;
  }, [samples, t]);
  return (
    <div className="charts">
      {charts.slice(0, stock ? 4 : 3).map(({ title, lines }) => (
        <Chart key={title} title={title} times={times} lines={lines} zone={sale.zone} />
      ))}
    </div>
  );
}
