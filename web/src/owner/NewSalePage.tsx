import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Offering, Session } from '../api/types';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { Button, ButtonLink } from '../ui/Button';
import { CheckedForm } from '../ui/CheckedForm';
import { Empty } from '../ui/Empty';
import { Loaded, Loading } from '../ui/Loading';
import { toasts } from '../ui/toasts';
import { addSale, openRoom, type NewSale, type RoomTerms } from './offerings';
import { PriceFields } from './PriceFields';
import { RoomFields } from './RoomFields';
import { roomOfForm, saleOf, usualEnd } from './saleForm';
import { SaveNote } from './SaveNote';
import { useCategories } from './useCategories';
import { useOffering } from './useOffering';
import { useSave } from './useSave';
import { WindowFields } from './WindowFields';
import { InWordsOf, thingOfOffering } from '../i18n/words';

/** Puts sessions on sale: which, when, for how much, and behind which line. */
export function NewSalePage() {
  const { t } = useTranslation();
  const say = useSay();
  const { query, path } = useOffering();
  const title = query.data ? say(query.data.title) : t('owner.offering');
  return (
    <DeskPage title={t('owner.addSale')} up={{ to: path, label: title }}>
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>{(offering) => <Body offering={offering} path={path} />}</Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

/**
 * A form that is there stays, even once no session is left for it: when the answer to it got lost, they may all be on sale by
 * now, and sending it again finds that sale.
 */
function Body({ offering, path }: FormProps) {
  const { t } = useTranslation();
  const sellable = offering.sessions.some(isFree);
  const [began] = useState(sellable);
  return began || sellable ? (
    <Form offering={offering} path={path} />
  ) : (
    <Empty title={t('owner.saleNeeds')}>
      <ButtonLink to={`${path}/sessions/new`}>{t('owner.addSession')}</ButtonLink>
    </Empty>
  );
}

interface FormProps {
  readonly offering: Offering;
  readonly path: string;
}

const isFree = ({ saleId }: Session) => !saleId;

interface Wish {
  readonly sale: NewSale;
  readonly room: RoomTerms | undefined;
}

function Form({ offering, path }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { zone } = offering.place;
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    offering.sessions.filter(isFree).map(({ id }) => id),
  );
  const free = offering.sessions.filter((session) => isFree(session) || chosen.includes(session.id));
  const sessions = free.filter(({ id }) => chosen.includes(id));
  const categories = useCategories(sessions);
  const { complaint, ...add } = useSave(
    async ({ sale, room }: Wish) => {
      const made = await addSale(offering.id, sale);
      // The sale stands whatever becomes of its room: its page says that there is none, and opens one.
      const lined = room === undefined || (await openRoom(made.id, room).then(Boolean, () => false));
      return { made, lined };
    },
    ({ made, lined }) => {
      const added = offering.state === 'PUBLISHED' ? 'owner.saleAdded' : 'owner.saleAddedUnseen';
      toasts.say(t(lined ? added : 'owner.roomFailed'));
      return navigate(`${path}/sales/${made.id}`, { replace: true });
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const terms = { zone, categories: categories ?? [] };
    add.mutate({ sale: saleOf(form, terms, chosen), room: roomOfForm(form) });
  };
  return (
    <CheckedForm className="desk-form" onSubmit={submit}>
      <SessionChoice
        sessions={free}
        chosen={chosen}
        onChoose={setChosen}
        complaint={complaint('sessionIds')}
      />
      <WindowFields zone={zone} end={usualEnd(sessions)} endOnly={false} complaint={complaint} />
      {categories ? (
        <PriceFields categories={categories} disabled={false} complaint={complaint} />
      ) : (
        <Loading />
      )}
      <RoomChoice complaint={complaint} />
      <SaveNote error={add.error} conflict={add.conflict} />
      <Button type="submit" busy={add.isPending} disabled={!categories || chosen.length === 0}>
        {t('owner.addSale')}
      </Button>
    </CheckedForm>
  );
}

interface SessionChoiceProps {
  readonly sessions: readonly Session[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly complaint: string;
}

function SessionChoice({ sessions, chosen, onChoose, complaint }: SessionChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <fieldset>
      <legend>{t('owner.sessionsToSell')}</legend>
      {sessions.map(({ id, startsAt, zone }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />{' '}
          {format.shortMoment(startsAt, zone)}
        </label>
      ))}
      <span className="complaint" aria-live="polite">
        {complaint || (chosen.length === 0 ? t('owner.chooseOne') : '')}
      </span>
    </fieldset>
  );
}

/** With a line or without. */
function RoomChoice({ complaint }: { readonly complaint: (...fields: readonly string[]) => string }) {
  const { t } = useTranslation();
  const [lined, setLined] = useState(true);
  return (
    <fieldset>
      <legend>{t('owner.room')}</legend>
      <label>
        <input
          type="checkbox"
          name="room"
          checked={lined}
          onChange={({ target }) => setLined(target.checked)}
        />{' '}
        {t('owner.withRoom')}
      </label>
      <p className="hint">{t('owner.roomHint')}</p>
      {lined && <RoomFields complaint={complaint} draw />}
    </fieldset>
  );
}
