import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { useOffering } from '../owner/useOffering';
import '../styles/money.css';
import { ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { FileLink } from './FileLink';
import { offeringTakings, type OfferingTakings } from './money';
import { SumsTable } from './SumsTable';
import { TakingsFigures } from './TakingsFigures';

/** What all sessions of an offering have brought in: in all, by kind and by session. */
export function OfferingTakingsPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { query, id, path, base } = useOffering();
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const takings = useQuery({
    queryKey: ['desk', 'takings', 'offering', id],
    queryFn: () => offeringTakings(id),
  });
  return (
    <DeskPage title={t('takings.title')} up={{ to: path, label: title }}>
      <Loaded query={takings}>{(told) => <Told takings={told} path={path} />}</Loaded>
      {query.data && (
        <p>
          <ButtonLink kind="secondary" to={`${base}/places/${query.data.placeId}/settlement`}>
            {t('settlement.title')}
          </ButtonLink>
        </p>
      )}
    </DeskPage>
  );
}

function Told({ takings, path }: { readonly takings: OfferingTakings; readonly path: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kinds, sessions, zone } = takings;
  return (
    <>
      <TakingsFigures takings={takings} />
      <SumsTable
        title={t('takings.byKind')}
        rows={kinds.map(({ kind, sums }) => ({ key: kind, head: t(`takings.kinds.${kind}`), sums }))}
      />
      {sessions.length === 0 ? (
        <Empty title={t('takings.none')} />
      ) : (
        <SumsTable
          title={t('takings.bySession')}
          rows={sessions.map(({ sessionId, startsAt, sums }) => ({
            key: sessionId,
            head: format.shortMoment(startsAt, zone),
            to: `${path}/sessions/${sessionId}/takings`,
            sums,
          }))}
        />
      )}
      <p className="small muted">{t('takings.noteAll')}</p>
      {sessions.length > 0 && <FileLink href={`/v1/offerings/${takings.offeringId}/takings.csv`} />}
    </>
  );
}
