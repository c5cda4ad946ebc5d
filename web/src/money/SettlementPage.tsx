import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { hasCode } from '../api/problem';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { place } from '../operator/places';
import { useDesk } from '../operator/useDesk';
import '../styles/money.css';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { isAsking } from './asking';
import { Differences } from './Differences';
import { FileLink } from './FileLink';
import { askGateway, settlementOf, type Settlement, type SettlementBooks } from './money';
import { SettledDays } from './SettledDays';
import { SumsTable } from './SumsTable';

/** How often the page looks again while answers of the gateway come, and once they no longer do; milliseconds. */
const STEP = 2_000;
const LATER = 15_000;

/** A day of a place in our books beside the gateway's. */
export function SettlementPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { base, open } = useDesk();
  const id = useParams()['place'] ?? '';
  const found = useQuery({ queryKey: ['desk', 'place', id], queryFn: () => place(id), enabled: open });
  const title = found.data ? say(found.data.name) : t('places.place');
  return (
    <DeskPage title={t('settlement.title')} up={{ to: `${base}/places/${id}`, label: title }}>
      <Loaded query={found}>{({ zone }) => <Day place={id} zone={zone} />}</Loaded>
    </DeskPage>
  );
}

/** Today at the place, as `2026-11-27`. */
const today = (zone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format();

function Day({ place: id, zone }: { readonly place: string; readonly zone: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const day = address.get('day') ?? today(zone);
  const key = ['desk', 'settlement', id, day];
  /** Of how much nothing was told when that was new last. */
  const [heard, setHeard] = useState({ unheard: 0, at: 0 });
  const ask = useMutation({
    mutationFn: () => askGateway(id, day),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
  const justAsked = hasCode(ask.error, 'TOO_MANY_REQUESTS');
  const askedAt = ask.isError && !justAsked ? 0 : ask.submittedAt;
  const query = useQuery({
    queryKey: key,
    queryFn: () => settlementOf(id, day),
    refetchInterval: ({ state }) => {
      if (askedAt === 0 || !state.data?.unheard) return false;
      return isAsking({ askedAt, toldAt: heard.at, lookedAt: state.dataUpdatedAt }) ? STEP : LATER;
    },
  });
  const lookedAt = query.dataUpdatedAt;
  const unheard = query.data?.unheard ?? heard.unheard;
  if (heard.unheard !== unheard) setHeard({ unheard, at: lookedAt });
  const asking = isAsking({ askedAt, toldAt: heard.at, lookedAt });
  return (
    <>
      <Field
        label={t('settlement.day')}
        type="date"
        value={day}
        max={today(zone)}
        onChange={(event) => {
          if (!event.target.value) return;
          ask.reset();
          setAddress({ day: event.target.value }, { replace: true });
        }}
      />
      <p className="small muted">{t('settlement.note', { zone })}</p>
      {justAsked && (
        <Note tone="accent" title={t('settlement.justAsked')} live="status">
          <p>{t('settlement.justAskedNote')}</p>
        </Note>
      )}
      {ask.isError && !justAsked && <ProblemNote error={ask.error} />}
      <Loaded query={query}>
        {(told) => (
          <>
            <Verdict told={told} asked={askedAt > 0} asking={asking} />
            <p>
              <Button busy={ask.isPending} onClick={() => ask.mutate()}>
                {t('settlement.ask')}
              </Button>
            </p>
            <Told told={told} lookedAt={lookedAt} />
          </>
        )}
      </Loaded>
      <SettledDays place={id} kept={query.data?.keptDays} />
    </>
  );
}

interface VerdictProps {
  readonly told: Settlement;
  /** Whether the gateway was asked from here. */
  readonly asked: boolean;
  /** Whether its answers may still be on their way. */
  readonly asking: boolean;
}

function Verdict({ told, asked, asking }: VerdictProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ours, gateway, unheard, agrees, difference } = told;
  if (unheard > 0) {
    return (
      <Note tone="warn" title={t('settlement.unheard', { count: unheard })}>
        <p>{t(asking ? 'settlement.asking' : asked ? 'settlement.silent' : 'settlement.askFirst')}</p>
      </Note>
    );
  }
  if (ours.charges + ours.refunds + gateway.charges + gateway.refunds === 0) {
    return <Note tone="accent" title={t('settlement.nothing')} />;
  }
  if (agrees) return <Note tone="good" title={t('settlement.agrees')} />;
  return (
    <Note tone="bad" title={t('settlement.differs', { amount: format.money(difference) })}>
      <p>{t('settlement.differsNote')}</p>
    </Note>
  );
}

function Told({ told, lookedAt }: { readonly told: Settlement; readonly lookedAt: number }) {
  const { t } = useTranslation();
  const { ours, gateway } = told;
  const row = (key: string, head: string, books: SettlementBooks) => ({
    key,
    head,
    sums: { ...books, made: books.charges, ended: books.refunds },
  });
  return (
    <>
      <SumsTable
        title={t('settlement.sums')}
        rows={[row('ours', t('settlement.ours'), ours), row('gateway', t('settlement.gateway'), gateway)]}
      />
      <Differences told={told} lookedAt={lookedAt} />
      <FileLink href={`/v1/places/${told.placeId}/settlements/${told.day}/file.csv`} />
    </>
  );
}
