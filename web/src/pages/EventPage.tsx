import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { offering } from '../api/endpoints';
import { EventView } from '../catalog/EventView';
import { useSay } from '../i18n';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';

/** One event: when, where, for how much, and the way in. */
export function EventPage() {
  const { t } = useTranslation();
  const say = useSay();
  const id = useParams()['offering'] ?? '';
  const query = useQuery({
    queryKey: ['offering', id],
    queryFn: () => offering(id),
    // An opening can be moved. Seldom, and not for all at once: at an opening, thousands look at this page.
    refetchInterval: ({ state }) =>
      state.data?.sales.some((sale) => sale.state === 'SCHEDULED') ? 120_000 + Math.random() * 60_000 : false,
  });
  return (
    <Page title={query.data ? say(query.data.title) : t('event.title')} width="wide">
      <Loaded query={query}>{(data) => <EventView offering={data} />}</Loaded>
    </Page>
  );
}
