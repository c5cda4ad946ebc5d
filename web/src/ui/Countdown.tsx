import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { digits, markPassed, type TimeLeft } from '../time/countdown';

interface CountdownProps {
  readonly left: TimeLeft;
  readonly label: string;
  /** Tells screen readers when little is left. */
  readonly urgent?: boolean;
}

/** A countdown in large tabular figures. */
export function Countdown({ left, label, urgent = false }: CountdownProps) {
  const { t } = useTranslation();
  const soon = urgent && left.days === 0 && left.hours === 0 && left.minutes === 0;
  return (
    <div className={soon ? 'countdown soon' : 'countdown'}>
      {/* The timer has it as its name: nobody is to hear it twice. */}
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <span className="figure" role="timer" aria-label={label}>
        {left.days > 0 && <span className="days">{t('time.days', { count: left.days })}</span>} {digits(left)}
      </span>
      {urgent && <Marks left={left} />}
    </div>
  );
}

function Marks({ left }: { readonly left: TimeLeft }) {
  const { t } = useTranslation();
  const seconds = ((left.days * 24 + left.hours) * 60 + left.minutes) * 60 + left.seconds;
  const before = useRef(seconds);
  const [mark, setMark] = useState<number>();
  useEffect(() => {
    const passed = markPassed(before.current, seconds);
    before.current = seconds;
    if (passed !== undefined) setMark(passed);
  }, [seconds]);
  return (
    <span className="unseen" aria-live="assertive">
      {mark !== undefined && t('time.secondsLeft', { count: mark })}
    </span>
  );
}
