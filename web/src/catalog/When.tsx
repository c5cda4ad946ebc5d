import { useTranslation } from 'react-i18next';
import type { Session } from '../api/types';
import { useFormat } from '../i18n/format';

interface WhenProps {
  /** What a ticket that was kept before dates could change says nothing of is missing. */
  readonly session: Pick<Session, 'startsAt' | 'zone'> & Partial<Pick<Session, 'earlierDates'>>;
  /** True where there is little room. */
  readonly short?: boolean;
}

/** When a session takes place; dates that hold no longer stand before it, struck through. */
export function When({ session, short = false }: WhenProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const write = short ? format.shortMoment : format.moment;
  const now = write(session.startsAt, session.zone);
  const before = (session.earlierDates ?? [])
    .map(({ startsAt }) => write(startsAt, session.zone))
    .filter((moment, at, all) => moment !== now && all.indexOf(moment) === at);
  return (
    <>
      {before.map((moment) => (
        <del className="old-date" key={moment}>
          <span className="unseen">{t('dates.before')} </span>
          {moment}
        </del>
      ))}
      {before.length > 0 && <span className="unseen">{t('dates.now')} </span>}
      {now}
    </>
  );
}
