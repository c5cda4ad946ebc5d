import { Link } from 'react-router';
import type { BestWish } from '../api/endpoints';
import { hasCode, isPassing, type Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { ProblemNote } from '../ui/ProblemNote';
import { useWords } from '../i18n/words';

interface HoldRefusedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The wish that was refused, where the server was to choose. */
  readonly wished: BestWish | undefined;
  readonly onHoldBest: (best: BestWish) => void;
}

/** Says why the seats could not be held, unless they were taken, which `SeatsLost` says by name, or nobody is inside. */
export function HoldRefused({ error, onRetry, wished, onHoldBest }: HoldRefusedProps) {
  if (!error || hasCode(error, 'CELL_TAKEN')) return null;
  if (wished && hasCode(error, 'NONE_TOGETHER'))
    return <NoneTogether error={error} wished={wished} onHoldBest={onHoldBest} />;
  if (hasCode(error, 'LIMIT_REACHED')) return <LimitReached error={error} />;
  if (hasCode(error, 'POOL_SHORT')) return <PoolShort error={error} />;
  if (hasCode(error, 'CHECKOUT_OPEN'))
    return (
      <ProblemNote error={error}>
        <GoOn holdId={error.textFact('hold')} />
      </ProblemNote>
    );
  return <ProblemNote error={error} {...(isPassing(error) ? { onRetry } : {})} />;
}

interface NoneTogetherProps {
  readonly error: Problem;
  readonly wished: BestWish;
  readonly onHoldBest: (best: BestWish) => void;
}

/** Says what is left instead, and holds that with one tap. */
function NoneTogether({ error, wished, onHoldBest }: NoneTogetherProps) {
  const { t } = useWords();
  const [together, people, apart] = ['together', 'people', 'apart'].map((fact) => error.numberFact(fact));
  const forPeople = wished.people > wished.units;
  const most = (forPeople ? people : together) ?? 0;
  const fewer = forPeople ? { ...wished, people: most } : { ...wished, units: most, people: most };
  return (
    <ProblemNote error={error}>
      <span>
        {most > 0
          ? t(forPeople ? 'best.mostPeople' : 'best.mostTogether', { count: most, apart })
          : t('best.noneLeft')}
      </span>
      {most > 0 && (
        <Button kind="secondary" onClick={() => onHoldBest(fewer)}>
          {!forPeople && most === 1
            ? t('best.takeSingle')
            : t(forPeople ? 'best.takePeople' : 'best.takeTogether', { count: most })}
        </Button>
      )}
    </ProblemNote>
  );
}

/** Says how many more may be had, which a guest who has bought before cannot know. */
function LimitReached({ error }: { readonly error: Problem }) {
  const { t } = useWords();
  const left = Math.max(0, error.numberFact('limit') - error.numberFact('already'));
  return (
    <ProblemNote error={error}>
      <span>{t('seatMap.limitLeft', { count: left, already: error.numberFact('already') })}</span>
    </ProblemNote>
  );
}

/** Says how many are left of an area; the stepper has come down to that meanwhile. */
function PoolShort({ error }: { readonly error: Problem }) {
  const { t } = useWords();
  const left = error.numberFact('left');
  return (
    <ProblemNote error={error}>
      <span>{left > 0 ? t('areas.onlyLeft', { count: left }) : t('areas.gone')}</span>
    </ProblemNote>
  );
}

function GoOn({ holdId }: { readonly holdId: string }) {
  const { t } = useWords();
  return (
    <Link className="button" to={`/checkout/${holdId}`}>
      {t('seats.goOn')}
    </Link>
  );
}
