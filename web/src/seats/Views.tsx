import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../ui/Tabs';
import { useWide } from './useWide';

interface ViewsProps {
  readonly map: ReactNode;
  readonly list: ReactNode;
}

/** Map and list, two equal views of one choice: side by side where there is room, else one at a time. */
export function Views({ map, list }: ViewsProps) {
  const { t } = useTranslation();
  const wide = useWide();
  const [chosen, setChosen] = useState<'map' | 'list'>('map');
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
    <Tabs label={t('seatMap.views')} tabs={tabs} chosen={chosen} onChoose={setChosen}>
      {panes}
    </Tabs>
  );
}
