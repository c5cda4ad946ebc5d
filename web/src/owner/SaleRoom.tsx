import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverClock } from '../api/client';
import { roomOf } from '../api/endpoints';
import type { Sale } from '../api/types';
import { useFormat } from '../i18n/format';
import { useDesk } from '../operator/useDesk';
import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { CheckedForm } from '../ui/CheckedForm';
import { Loaded } from '../ui/Loading';
import { openRoom, type RoomTerms } from './offerings';
import { RoomFields } from './RoomFields';
import { roomTermsOf } from './saleForm';
import { SaveNote } from './SaveNote';
import { useSave } from './useSave';

interface SaleRoomProps {
  readonly sale: Sale;
  readonly over: boolean;
}

/** The line in front of a sale: how people are let in, and the way to watch it; or a form to open one. */
export function SaleRoom({ sale, over }: SaleRoomProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { base } = useDesk();
  const room = useQuery({ queryKey: ['desk', 'room-of', sale.id], queryFn: () => roomOf(sale.id) });
  return (
    <Card title={t('owner.room')}>
      <Loaded query={room}>
        {(found) => {
          if (!found)
            return over ? <p className="muted">{t('owner.hadNoRoom')}</p> : <OpenRoom sale={sale} />;
          const rate = format.number(found.ratePerMinute);
          const inside = format.number(found.maxInside);
          return (
            <>
              <p>
                {t('owner.roomTerms', { rate, inside })} {t(`owner.ordered.${found.ordering}`)}
              </p>
              <p className="row">
                <ButtonLink kind="secondary" to={`${base}/rooms/${found.id}`}>
                  {t('owner.watchRoom')}
                </ButtonLink>
              </p>
              <p className="small muted">{t('owner.watchRoomHint')}</p>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

function OpenRoom({ sale }: { readonly sale: Sale }) {
  const { t } = useTranslation();
  const { complaint, ...open } = useSave(
    (terms: RoomTerms) => openRoom(sale.id, terms),
    () => undefined,
  );
  const [draw] = useState(() => serverClock.now() < Date.parse(sale.opensAt));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    open.mutate(roomTermsOf(form));
  };
  return (
    <CheckedForm onSubmit={submit}>
      <p>{t('owner.noRoom')}</p>
      <p className="hint">{t('owner.roomHint')}</p>
      <RoomFields complaint={complaint} draw={draw} />
      <SaveNote error={open.error} conflict={open.conflict} />
      <Button type="submit" kind="secondary" busy={open.isPending}>
        {t('owner.openRoom')}
      </Button>
    </CheckedForm>
  );
}
