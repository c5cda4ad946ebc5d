import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { layout } from '../api/endpoints';
import { useFormat } from '../i18n/format';
import { seatsOf } from '../seats/choice';
import { useSeatName } from '../seats/useSeatName';
import type { CrowdReport } from './crowds';
import { faultWords } from './faultWords';

type Promised = CrowdReport['promises'][number];
type Fault = Promised['faults'][number];

/** How a promise was broken: the first cases, in words; what they can be looked up by in small print. */
export function CrowdFaults({ promised }: { readonly promised: Promised }) {
  const { faults, examples } = promised;
  const session = faults.find((fault) => fault.session !== '')?.session;
  if (faults.length === 0) return <AsTold examples={examples} />;
  return session === undefined ? (
    <Listed faults={faults} />
  ) : (
    <WithSeats faults={faults} sessions={[...new Set(faults.map((fault) => fault.session))]} />
  );
}

/** A report that was written before faults were taken apart. */
function AsTold({ examples }: { readonly examples: readonly string[] }) {
  if (examples.length === 0) return null;
  return (
    <ul lang="en" className="small">
      {examples.map((example) => (
        <li key={example}>{example}</li>
      ))}
    </ul>
  );
}

interface WithSeatsProps {
  readonly faults: readonly Fault[];
  readonly sessions: readonly string[];
}

/** Looks up where the seats are; until then, and where that cannot be had, they have no name. */
function WithSeats({ faults, sessions }: WithSeatsProps) {
  const name = useSeatName();
  const found = useQueries({
    queries: sessions
      .filter((session) => session !== '')
      .map((session) => ({
        queryKey: ['desk', 'session', session],
        queryFn: () => api.get('/v1/sessions/{session}/managed', { path: { session } }),
        staleTime: Infinity,
      })),
  });
  const layoutId = found.find((query) => query.data)?.data?.layoutId ?? '';
  const plan = useQuery({
    queryKey: ['layout', layoutId],
    queryFn: () => layout(layoutId),
    enabled: layoutId !== '',
    staleTime: Infinity,
  });
  const seats = plan.data && seatsOf(plan.data, []);
  const nameOf = (unit: string) => {
    const seat = seats?.get(unit);
    return seat && name(seat);
  };
  return <Listed faults={faults} nameOf={nameOf} />;
}

interface ListedProps {
  readonly faults: readonly Fault[];
  readonly nameOf?: (unit: string) => string | undefined;
}

function Listed({ faults, nameOf }: ListedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="faults small">
      {faults.map((fault, index) => {
        const { key, blanks, print } = faultWords(fault, format);
        const seat = nameOf?.(fault.unit) ?? t('crowd.someSeat');
        return (
          <li key={index}>
            {key ? t(`crowd.fault.${key}`, { ...blanks, seat }) : fault.kind}
            {print.length > 0 && <code className="ids">{print.join(' · ')}</code>}
          </li>
        );
      })}
    </ul>
  );
}
