import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { layoutsOf, managedPlaces } from '../operator/places';
import { useDesk } from '../operator/useDesk';
import { ButtonLink, type ButtonKind } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { firstSteps, type SoFar } from './firstSteps';
import { managedOfferings } from './offerings';

const NOTHING: SoFar = { approved: false, place: '', plan: false, event: '', sale: false };

/** The way of a new owner to the first sale: what is done, what comes next, and where. Gone once something is on sale. */
export function FirstSteps({ kind = 'secondary' }: { readonly kind?: ButtonKind }) {
  const { t } = useTranslation();
  const { base, open } = useDesk();
  const found = useQuery({ queryKey: ['desk', 'firstSteps'], queryFn: soFar, enabled: open, staleTime: 0 });
  const has = open ? found.data : NOTHING;
  if (!has || has.sale) return null;
  return (
    <section className="card first-steps">
      <h2>{t('firstSteps.title')}</h2>
      <ol>
        {firstSteps(has).map(({ step, done, to }) => (
          <li key={step}>
            <span className="strong">{t(`firstSteps.${step}`)}</span>{' '}
            {done && <Chip tone="good">{t('firstSteps.done')}</Chip>}
            <span className="small muted">{t(`firstSteps.${step}Text`)}</span>
            {to && (
              <ButtonLink kind={kind} to={base + to}>
                {t('firstSteps.go')}
              </ButtonLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

async function soFar(): Promise<SoFar> {
  const [places, offerings] = await Promise.all([managedPlaces(''), managedOfferings('')]);
  const place = places.items[0]?.id ?? '';
  const layouts = place ? (await layoutsOf(place)).items.length : 0;
  return {
    approved: true,
    place,
    plan: layouts > 0,
    event: offerings.items[0]?.id ?? '',
    sale: offerings.items.some(({ sales }) => sales.length > 0),
  };
}
