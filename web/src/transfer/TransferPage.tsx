import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { hasCode } from '../api/problem';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { InWordsOf, thingOf, useWords } from '../i18n/words';
import { SignInFirst } from '../line/SignInFirst';
import { useUnitNames } from '../seats/useUnitNames';
import { useSignedIn } from '../session/account';
import '../styles/bookings.css';
import '../styles/transfer.css';
import { Button, ButtonLink } from '../ui/Button';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { forgetToken, tokenOf } from './token';
import { offerOf, takeOver, type TransferOffer } from './transfer';

/** Where somebody takes a booking over that was handed to them by a link. */
export function TransferPage() {
  const { hash } = useLocation();
  const [token] = useState(() => tokenOf(hash, sessionStorage));
  const signedIn = useSignedIn();
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['transfer-offer', token, signedIn],
    queryFn: () => offerOf(token),
    enabled: token !== '',
    // A link that is no good does not become good by asking again.
    retry: false,
  });
  return (
    <Page title={t('transfer.pageTitle')}>
      {token === '' && (
        <Note tone="warn" title={t('transfer.noToken')}>
          <p>{t('transfer.noTokenNext')}</p>
        </Note>
      )}
      {token !== '' && (
        <Loaded query={query} shape="cards">
          {(offer) => (
            <InWordsOf thing={thingOf(offer.units)}>
              <Offered offer={offer} />
              {offer.accepted ? <Mine booking={offer.accepted} /> : <Accept token={token} offer={offer} />}
            </InWordsOf>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function Offered({ offer }: { readonly offer: TransferOffer }) {
  const { t } = useWords();
  const say = useSay();
  const names = useUnitNames();
  return (
    <article className="card transfer-offer">
      <p className="muted">{t('transfer.from', { name: offer.from })}</p>
      <h2>{say(offer.offering.title)}</h2>
      <p className="strong">
        <When session={offer.session} />
      </p>
      <p>
        {say(offer.place.name)}
        <br />
        <span className="muted">{say(offer.place.address)}</span>
      </p>
      <ul className="ticket-seats">
        {names(offer.units).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </article>
  );
}

function Mine({ booking }: { readonly booking: string }) {
  const { t } = useWords();
  return (
    <Note tone="good" live="status" title={t('transfer.yours')}>
      <p>
        <ButtonLink to={`/bookings/${booking}`}>{t('transfer.toTicket')}</ButtonLink>
      </p>
    </Note>
  );
}

interface AcceptProps {
  readonly token: string;
  readonly offer: TransferOffer;
}

function Accept({ token, offer }: AcceptProps) {
  const { t } = useWords();
  const format = useFormat();
  const signedIn = useSignedIn();
  const accept = useAccept(token);
  const own = hasCode(accept.error, 'TRANSFER_OWN');
  return (
    <>
      <ul className="transfer-terms">
        <li>{t('transfer.termTicket')}</li>
        <li>{t('transfer.termRefund')}</li>
        <li>{t('transfer.termUntil', { moment: format.moment(offer.expiresAt, offer.session.zone) })}</li>
      </ul>
      {accept.isError && <ProblemNote error={accept.error} />}
      {signedIn && !own && (
        <Button wide busy={accept.isPending} onClick={() => accept.mutate()}>
          {t('transfer.accept')}
        </Button>
      )}
      {!signedIn && (
        <Note>
          <p>{t('transfer.signIn')}</p>
          <SignInFirst urgent />
        </Note>
      )}
      {own && (
        <p>
          <Link to="/bookings">{t('bookings.title')}</Link>
        </p>
      )}
    </>
  );
}

function useAccept(token: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => takeOver(token),
    networkMode: 'always',
    onSuccess: async (booking) => {
      forgetToken(sessionStorage);
      client.setQueryData(['booking', booking.id], booking);
      await client.invalidateQueries({ queryKey: ['bookings'] });
      await navigate(`/bookings/${booking.id}`, { replace: true, state: { received: true } });
    },
  });
}
