import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Booking } from '../api/types';
import { useFormat } from '../i18n/format';
import { thingOf, useWords } from '../i18n/words';
import '../styles/transfer.css';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { makeLink, takeLinkBack, transferOf } from './transfer';

/** Hands a booking to somebody else by a link: making one, sending it, taking it back. Nothing where that is not allowed. */
export function TransferPanel({ booking }: { readonly booking: Booking }) {
  const { t } = useWords(thingOf(booking.units));
  const format = useFormat();
  const client = useQueryClient();
  const key = ['transfer', booking.id];
  const state = useQuery({ queryKey: key, queryFn: () => transferOf(booking.id) });
  const again = () => client.invalidateQueries({ queryKey: key });
  const make = useMutation({ mutationFn: () => makeLink(booking.id), onSuccess: again });
  const back = useMutation({
    mutationFn: () => takeLinkBack(booking.id),
    onSuccess: async () => {
      make.reset();
      await again();
      toasts.say(t('transfer.takenBack'));
    },
  });
  const [link] = state.data?.links ?? [];
  if (!state.data?.possible && !link) return null;
  return (
    <section className="transfer" aria-labelledby="transfer">
      <h2 id="transfer">{t('transfer.title')}</h2>
      <p className="muted">{t('transfer.about')}</p>
      {make.data && <Made link={make.data.link} />}
      {link && (
        <Note tone={make.data ? 'good' : 'neutral'} live="status">
          <p>{t('transfer.isOut', { moment: format.moment(link.expiresAt, booking.session.zone) })}</p>
          {!make.data && <p>{t('transfer.notShownAgain')}</p>}
        </Note>
      )}
      {(make.isError || back.isError) && <ProblemNote error={make.error ?? back.error} />}
      <p className="row">
        {!make.data && (
          <Button kind="secondary" busy={make.isPending} onClick={() => make.mutate()}>
            {t(link ? 'transfer.makeNew' : 'transfer.make')}
          </Button>
        )}
        {link && (
          <Button kind="plain" busy={back.isPending} onClick={() => back.mutate()}>
            {t('transfer.takeBack')}
          </Button>
        )}
      </p>
    </section>
  );
}

/** The link, to be copied, or handed to whatever the device sends with. */
function Made({ link }: { readonly link: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const share = 'share' in navigator;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div className="transfer-link">
      <Field
        label={t('transfer.link')}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="row">
        {'clipboard' in navigator && (
          <Button onClick={() => void copy()}>{t(copied ? 'transfer.copied' : 'transfer.copy')}</Button>
        )}
        {share && (
          <Button
            kind="secondary"
            onClick={() =>
              void navigator.share({ title: t('transfer.shareTitle'), url: link }).catch(() => undefined)
            }
          >
            {t('transfer.share')}
          </Button>
        )}
      </p>
    </div>
  );
}
