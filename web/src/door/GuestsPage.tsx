import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { serverClock } from '../api/client';
import { ownAccount } from '../api/endpoints';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';
import { DeskPage } from '../operator/DeskPage';
import { useOffering } from '../owner/useOffering';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Field } from '../ui/Field';
import { Loaded } from '../ui/Loading';
import { Select } from '../ui/Select';
import { toasts } from '../ui/toasts';
import '../styles/door.css';
import { guestsOf } from './door';
import { GuestRow } from './GuestRow';

const STATES = ['CONFIRMED', 'CHECKED_IN', 'NO_SHOW', 'CANCELLED'] as const;

/** Who is expected, who is in, and who sits where. */
export function GuestsPage() {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { query, path } = useOffering();
  const id = useParams()['session'] ?? '';
  const session = query.data?.sessions.find((one) => one.id === id);
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const moment = session ? format.shortMoment(session.startsAt, session.zone) : '';
  return (
    <DeskPage title={t('guests.title')} up={{ to: `${path}/sessions/${id}`, label: `${title} ${moment}` }}>
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Guests session={id} zone={query.data?.place.zone ?? 'UTC'} startsAt={session?.startsAt} />
      </InWordsOf>
    </DeskPage>
  );
}

interface GuestsProps {
  readonly session: string;
  readonly zone: string;
  /** Undefined until it is known. */
  readonly startsAt: string | undefined;
}

function Guests({ session, zone, startsAt }: GuestsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = useInfiniteQuery({
    queryKey: ['desk', 'guests', session, q, state],
    queryFn: ({ pageParam }) => guestsOf(session, { q, state, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next || undefined,
    placeholderData: keepPreviousData,
  });
  const begun = startsAt !== undefined && Date.parse(startsAt) <= serverClock.now();
  const states = STATES.map((value) => ({ value: value as string, label: t(`guests.${value}`) }));
  return (
    <>
      <div className="guests-search">
        <Field
          label={words.t('guests.search')}
          type="search"
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Select
          label={t('guests.state')}
          value={state}
          onChange={(event) => setState(event.target.value)}
          options={[{ value: '', label: t('guests.all') }, ...states]}
        />
        <FileLink session={session} />
        <ButtonLink kind="secondary" to="../seating" relative="path">
          {t('seating.title')}
        </ButtonLink>
      </div>
      <Loaded query={query} shape="cards">
        {({ pages }) => {
          const guests = pages.flatMap(({ items }) => items);
          if (guests.length === 0 && q === '' && state === '')
            return <Empty title={t('guests.nobody')} text={t('guests.nobodyText')} />;
          if (guests.length === 0) return <Empty title={t('guests.none')} text={t('guests.noneText')} />;
          return (
            <>
              <ul className="guest-list">
                {guests.map((guest) => (
                  <GuestRow
                    key={guest.bookingId}
                    {...{ guest, zone, session, begun }}
                    onChanged={() => void query.refetch()}
                  />
                ))}
              </ul>
              {query.hasNextPage && (
                <Button
                  kind="secondary"
                  wide
                  busy={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('guests.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** The browser opens the address by itself, which cannot renew a sign-in; so that is made sure of first. */
function FileLink({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  const href = `/v1/sessions/${session}/guests.csv`;
  const open = useMutation({
    mutationFn: ownAccount,
    onSuccess: () => window.location.assign(href),
    onError: () => toasts.say(t('guests.fileLater')),
  });
  return (
    <a
      className="button secondary"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        if (!open.isPending) open.mutate();
      }}
    >
      {t('guests.file')}
    </a>
  );
}
