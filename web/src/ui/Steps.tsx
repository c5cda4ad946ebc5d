import { useWords } from '../i18n/words';

const STEPS = ['seats', 'pay', 'booked'] as const;

/** The steps of a purchase as stops on the line; `at` is where the guest stands. */
export function Steps({ at }: { readonly at: (typeof STEPS)[number] }) {
  const { t } = useWords();
  const here = STEPS.indexOf(at);
  return (
    <ol className="steps" aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index <= here ? 'done' : ''}
          aria-current={step === at ? 'step' : undefined}
        >
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
