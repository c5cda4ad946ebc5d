import type { ReactNode } from 'react';
import { Tabs } from '../ui/Tabs';
import { useWords } from '../i18n/words';

/** One of the two. */
export type ViewName = 'map' | 'list';

interface ViewsProps {
  readonly wide: boolean;
  /** Which is seen where there is room for one. */
  readonly chosen: ViewName;
  readonly onChoose: (view: ViewName) => void;
  readonly map: ReactNode;
  readonly list: ReactNode;
}

/** Map and list, two equal views of one choice: side by side where there is room, else one at a time. */
export function Views({ wide, chosen, onChoose, map, list }: ViewsProps) {
  const { t } = useWords();
  const panes = (
    <div className="panes">
      <section className="map-pane" aria-label={t('seatMap.map')} hidden={!wide && chosen !== 'map'}>
        {map}
      </section>
      <section className="list-pane" aria-label={t('seatMap.list')} hidden={!wide && chosen !== 'list'}>
        <p className="small muted">{t('seats.howTo')}</p>
        {list}
      </section>
    </div>
  );
  if (wide) return panes;
  const tabs = [
    { id: 'map', label: t('seatMap.map') },
    { id: 'list', label: t('seatMap.list') },
  ] as const;
  return (
    <Tabs label={t('seatMap.views')} tabs={tabs} chosen={chosen} onChoose={onChoose}>
      {panes}
    </Tabs>
  );
}
