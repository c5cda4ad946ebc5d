import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { serverClock } from '../api/client';
import type { Offering } from '../api/types';
import { layoutsOf } from '../operator/places';
import { useDesk } from '../operator/useDesk';
import { Card } from '../ui/Card';
import { checklist, isOver, isReady, type Item, type Step } from './checklist';
import { roomsOf } from './offerings';
import { PublishButton } from './PublishButton';
import { useWords } from '../i18n/words';

interface ChecklistProps {
  readonly offering: Offering;
  readonly path: string;
}

/** What is missing before anybody can buy, as stops on the line; and the last step, showing it to guests. */
export function Checklist({ offering, path }: ChecklistProps) {
  const { t } = useWords();
  const { base } = useDesk();
  const now = serverClock.now();
  const current = offering.sales.filter((sale) => !isOver(sale, now));
  const layouts = useQuery({
    queryKey: ['desk', 'layouts', offering.placeId],
    queryFn: () => layoutsOf(offering.placeId),
  });
  const rooms = useQuery({
    queryKey: ['desk', 'rooms-of', ...current.map(({ id }) => id)],
    queryFn: () => roomsOf(current),
  });
  const items = checklist(offering, {
    layouts: layouts.data?.items.length ?? 0,
    rooms: rooms.data?.filter(Boolean).length ?? 0,
    now,
  });
  const ways: Partial<Record<Step, string>> = {
    layout: `${base}/places/${offering.placeId}/layouts/new`,
    session: `${path}/sessions/new`,
    ...(offering.sessions.some(({ saleId }) => !saleId) && { sale: `${path}/sales/new` }),
    ...(current[0] && { room: `${path}/sales/${current[0].id}` }),
  };
  const next = items.find(({ done, optional }) => !done && !optional);
  return (
    <Card title={t(isReady(items) ? 'owner.ready' : 'owner.missing')}>
      <ol className="checklist">
        {items.map((item) => (
          <Stop key={item.step} item={item} way={ways[item.step]} isNext={item === next} />
        ))}
      </ol>
      <Showing offering={offering} last={next === undefined || next.step === 'published'} />
    </Card>
  );
}

interface StopProps {
  readonly item: Item;
  readonly way: string | undefined;
  readonly isNext: boolean;
}

function Stop({ item: { step, done, optional }, way, isNext }: StopProps) {
  const { t } = useWords();
  const words = t(`owner.step.${step}`);
  return (
    <li className={done ? 'done' : ''} aria-current={isNext ? 'step' : undefined}>
      {way && !done ? <Link to={way}>{words}</Link> : <span>{words}</span>}
      <span className="small muted">
        {t(done ? 'owner.stepDone' : optional ? 'owner.stepOptional' : 'owner.stepMissing')}
      </span>
    </li>
  );
}

/** Whether guests see it, and the way to change that. */
function Showing({ offering, last }: { readonly offering: Offering; readonly last: boolean }) {
  const { t } = useWords();
  const shown = offering.state === 'PUBLISHED';
  return (
    <>
      <p className="small muted">{t(shown ? 'owner.shownMeans' : 'owner.hiddenMeans')}</p>
      <PublishButton offering={offering} kind={!shown && last ? 'primary' : 'secondary'} />
    </>
  );
}
