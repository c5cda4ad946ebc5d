import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endOtherSignIns, endSignIn, ownSignIns } from '../api/endpoints';
import type { OwnSignIn } from '../api/types';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';

/** Where one is signed in, with what, since when; and signing out there. */
export function SignInList() {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey: ['signIns'],
    queryFn: ({ pageParam }) => ownSignIns(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const first = [...items.filter((item) => item.current), ...items.filter((item) => !item.current)];
  return (
    <Card title={t('signIns.title')}>
      {list.isPending && <Loading />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      <ul className="sign-ins">
        {first.map((item) => (
          <SignInItem key={item.id} item={item} />
        ))}
      </ul>
      {list.hasNextPage && (
        <p>
          <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('home.more')}
          </Button>
        </p>
      )}
      {items.length > 1 && <EndOthers />}
    </Card>
  );
}

function SignInItem({ item }: { readonly item: OwnSignIn }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const { browser, platform } = item.device;
  const device = [browser, platform].filter(Boolean).join(' · ') || t('signIns.unknownDevice');
  const end = useMutation({
    mutationFn: () => endSignIn(item.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['signIns'] });
      toasts.say(t('signIns.ended', { device }));
    },
  });
  return (
    <li>
      <div>
        <p className="strong">
          {device} {item.current && <Chip tone="good">{t('signIns.here')}</Chip>}
        </p>
        <p className="small muted">
          {t('signIns.since', { moment: format.moment(item.signedInAt) })}
          <br />
          {!item.current && t('signIns.lastUsed', { moment: format.moment(item.lastUsedAt) })}
        </p>
        {end.isError && <ProblemNote error={end.error} />}
      </div>
      {!item.current && (
        <Button
          kind="secondary"
          busy={end.isPending}
          aria-label={t('signIns.endNamed', { device })}
          onClick={() => end.mutate()}
        >
          {t('signIns.end')}
        </Button>
      )}
    </li>
  );
}

function EndOthers() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: endOtherSignIns,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['signIns'] });
      toasts.say(t('signIns.endedOthers'));
    },
  });
  return (
    <>
      {end.isError && <ProblemNote error={end.error} />}
      <p className="end-others">
        <Button kind="secondary" busy={end.isPending} onClick={() => end.mutate()}>
          {t('signIns.endOthers')}
        </Button>
      </p>
    </>
  );
}
