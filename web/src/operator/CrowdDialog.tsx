import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Problem } from '../api/problem';
import { useFormat } from '../i18n/format';
import '../styles/crowd.css';
import { AskDialog } from '../ui/AskDialog';
import { Field } from '../ui/Field';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import { crowdsOf, sendCrowd, setUpRehearsal, type CrowdWish, type Curve } from './crowds';
import { useDesk } from './useDesk';

interface CrowdDialogProps {
  readonly sale: string;
  /** Whether the sale is a rehearsal itself; of any other a rehearsal is set up first. */
  readonly rehearsal: boolean;
  readonly onClose: () => void;
}

const CURVES: readonly Curve[] = ['BURST', 'STEADY'];
const FEW = 500;
const MOST = 20_000;

/** Asks how many simulated guests shall come and how, and sends them. */
export default function CrowdDialog({ sale, rehearsal, onClose }: CrowdDialogProps) {
  const { t } = useTranslation();
  const { base } = useDesk();
  const navigate = useNavigate();
  const [target, setTarget] = useState(rehearsal ? sale : '');
  const send = useMutation({
    mutationFn: async (wish: CrowdWish) => {
      let at = target;
      if (at === '') {
        const made = await setUpRehearsal(sale);
        at = made.sale.id;
        setTarget(at);
      }
      return sendCrowd(at, wish);
    },
    onSuccess: ({ id }) => navigate(`${base}/crowds/${id}`),
  });
  const complaint = (field: string) => (send.error instanceof Problem ? send.error.fieldMessage(field) : '');
  const give = (form: FormData) =>
    send.mutate({
      guests: Number(textOf(form, 'guests')),
      overSeconds: Number(textOf(form, 'overSeconds')),
      curve: textOf(form, 'curve') as Curve,
    });
  const told = complaint('guests') + complaint('overSeconds');
  return (
    <AskDialog
      title={t('crowd.ask')}
      effect={t(rehearsal ? 'crowd.here' : 'crowd.there')}
      yes={{ label: t('crowd.send'), busy: send.isPending }}
      onYes={give}
      onClose={onClose}
      trouble={send.isError && told === '' && <ProblemNote error={send.error} />}
      below={rehearsal && <Earlier sale={sale} />}
    >
      <div className="field-pair">
        <Field
          label={t('crowd.guests')}
          name="guests"
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST}
          defaultValue={FEW}
          complaint={complaint('guests')}
        />
        <Field
          label={t('crowd.over')}
          name="overSeconds"
          type="number"
          inputMode="numeric"
          min={1}
          max={3_600}
          defaultValue={20}
          complaint={complaint('overSeconds')}
        />
      </div>
      <fieldset className="curves">
        <legend>{t('crowd.how')}</legend>
        {CURVES.map((curve) => (
          <label key={curve}>
            <input type="radio" name="curve" value={curve} defaultChecked={curve === 'BURST'} />
            {t(`crowd.curve.${curve}`)}
          </label>
        ))}
      </fieldset>
    </AskDialog>
  );
}

/** The crowds that were sent before. */
function Earlier({ sale }: { readonly sale: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { base } = useDesk();
  const earlier = useQuery({ queryKey: ['desk', 'crowds', sale], queryFn: () => crowdsOf(sale) });
  if (!earlier.data || earlier.data.items.length === 0) return null;
  return (
    <section>
      <h3>{t('crowd.earlier')}</h3>
      <ul>
        {earlier.data.items.map(({ id, guests, state }) => (
          <li key={id}>
            <Link to={`${base}/crowds/${id}`}>
              {t('crowd.ofGuests', { count: guests, shown: format.number(guests) })}
            </Link>{' '}
            <span className="muted">{t(`crowd.state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
