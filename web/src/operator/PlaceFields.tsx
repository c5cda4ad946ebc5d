import { useTranslation } from 'react-i18next';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import type { Place, PlaceChange } from './places';

interface PlaceFieldsProps {
  readonly place?: Place;
  /** What the server says against one of these fields; empty if nothing. */
  readonly complaint: (...fields: readonly string[]) => string;
}

/**
 * Degrees as a map shows them, with a dot or a comma. No number field: it would show a comma or a dot as the browser's language
 * has it, beside words that say the other.
 */
const DEGREES = '\\s*-?\\d{1,3}([.,]\\d+)?\\s*';

/** What a place is called and where it is. English and the point on the map may be left empty. */
export function PlaceFields({ place, complaint }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const [latitude, longitude] = place?.coordinates ?? [];
  return (
    <>
      <Field
        label={t('places.nameKo')}
        name="nameKo"
        required
        maxLength={500}
        lang="ko"
        defaultValue={place?.name.ko}
        complaint={complaint('name', 'name.ko')}
      />
      <Field
        label={t('places.nameEn')}
        hint={t('owner.englishHint')}
        name="nameEn"
        maxLength={500}
        lang="en"
        defaultValue={place?.name.en}
        complaint={complaint('name.en')}
      />
      <Field
        label={t('places.addressKo')}
        name="addressKo"
        required
        maxLength={500}
        lang="ko"
        defaultValue={place?.address.ko}
        complaint={complaint('address', 'address.ko')}
      />
      <Field
        label={t('places.addressEn')}
        hint={t('owner.englishHint')}
        name="addressEn"
        maxLength={500}
        lang="en"
        defaultValue={place?.address.en}
        complaint={complaint('address.en')}
      />
      <Field
        label={t('places.latitude')}
        hint={t('places.whereHint')}
        name="latitude"
        inputMode="decimal"
        pattern={DEGREES}
        title={t('places.whereHint')}
        defaultValue={latitude}
        complaint={complaint('latitude')}
      />
      <Field
        label={t('places.longitude')}
        hint={t('places.longitudeHint')}
        name="longitude"
        inputMode="decimal"
        pattern={DEGREES}
        title={t('places.longitudeHint')}
        defaultValue={longitude}
        complaint={complaint('longitude')}
      />
    </>
  );
}

/** What was written. Who writes Korean only is not kept: the English then says the same. */
export function placeOf(form: FormData): PlaceChange {
  const text = (name: string) => textOf(form, name).trim();
  const both = (name: 'name' | 'address') => {
    const ko = text(`${name}Ko`);
    return { ko, en: text(`${name}En`) || ko };
  };
  const point = (name: 'latitude' | 'longitude') =>
    text(name) === '' ? {} : { [name]: Number(text(name).replace(',', '.')) };
  return { name: both('name'), address: both('address'), ...point('latitude'), ...point('longitude') };
}
