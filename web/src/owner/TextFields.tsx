import { useTranslation } from 'react-i18next';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { TextArea } from '../ui/TextArea';
import type { Texts } from './offerings';

interface TextFieldsProps {
  readonly texts?: Texts;
  readonly complaint: (...fields: readonly string[]) => string;
}

/** Title and description in both languages. Who writes Korean only is not kept: the English then says the same. */
export function TextFields({ texts, complaint }: TextFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t('owner.titleKo')}
        name="titleKo"
        required
        maxLength={500}
        lang="ko"
        defaultValue={texts?.title.ko}
        complaint={complaint('title', 'title.ko')}
      />
      <TextArea
        label={t('owner.descriptionKo')}
        hint={t('owner.descriptionHint')}
        name="descriptionKo"
        required
        maxLength={500}
        lang="ko"
        defaultValue={texts?.description.ko}
        complaint={complaint('description', 'description.ko')}
      />
      <Field
        label={t('owner.titleEn')}
        hint={t('owner.englishHint')}
        name="titleEn"
        maxLength={500}
        lang="en"
        defaultValue={texts?.title.en}
        complaint={complaint('title.en')}
      />
      <TextArea
        label={t('owner.descriptionEn')}
        name="descriptionEn"
        maxLength={500}
        lang="en"
        defaultValue={texts?.description.en}
        complaint={complaint('description.en')}
      />
    </>
  );
}

/** What was written: a title on one line, a description in as many as it has, with one empty line between two at most. */
export function textsOf(form: FormData): Texts {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  const lines = (text: string) =>
    text
      .split(/\r\n?|\n/)
      .map(line)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  const both = (name: 'title' | 'description') => {
    const text = (field: string) => (name === 'title' ? line : lines)(textOf(form, field));
    const ko = text(`${name}Ko`);
    return { ko, en: text(`${name}En`) || ko };
  };
  return { title: both('title'), description: both('description') };
}
