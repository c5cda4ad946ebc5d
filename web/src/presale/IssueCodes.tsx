import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveNote } from '../owner/SaveNote';
import { useSave } from '../owner/useSave';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckedForm } from '../ui/CheckedForm';
import { textOf } from '../ui/form';
import { Labelled } from '../ui/Labelled';
import { toasts } from '../ui/toasts';
import { issueCodes, type AccessCode, type CodeWish } from './presale';

/** Makes codes: one that its owner has chosen, or many that cannot be guessed; and shows them to be handed out. */
export function IssueCodes({ saleId }: { readonly saleId: string }) {
  const { t } = useTranslation();
  const [own, setOwn] = useState(false);
  const [made, setMade] = useState<readonly AccessCode[]>([]);
  const { complaint, ...issue } = useSave(
    (wish: CodeWish) => issueCodes(saleId, wish),
    ({ items }) => setMade(items),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    issue.mutate({
      word: own ? textOf(form, 'word') : '',
      count: own ? 1 : Number(textOf(form, 'count')),
      uses: Number(textOf(form, 'uses')),
      note: textOf(form, 'note'),
    });
  };
  return (
    <>
      <h3>{t('presale.issueTitle')}</h3>
      <CheckedForm onSubmit={submit}>
        <fieldset>
          <legend>{t('presale.kind')}</legend>
          {([false, true] as const).map((way) => (
            <label key={String(way)}>
              <input type="radio" name="kind" checked={own === way} onChange={() => setOwn(way)} />{' '}
              {t(way ? 'presale.ownWord' : 'presale.random')}
            </label>
          ))}
        </fieldset>
        <div className="field-pair">
          {own ? (
            <Field
              label={t('presale.word')}
              hint={t('presale.wordHint')}
              name="word"
              required
              maxLength={40}
              autoComplete="off"
              autoCapitalize="characters"
              complaint={complaint('word')}
            />
          ) : (
            <Amount name="count" most={1_000} usual={20} label={t('presale.count')} />
          )}
          <Amount
            key={String(own)}
            name="uses"
            most={100_000}
            usual={own ? 100 : 1}
            label={t('presale.uses')}
            hint={t('presale.usesHint')}
          />
          <Field
            label={t('presale.note')}
            hint={t('presale.noteHint')}
            name="note"
            maxLength={200}
            autoComplete="off"
          />
        </div>
        <SaveNote error={issue.error} conflict={issue.conflict} />
        <Button type="submit" kind="secondary" busy={issue.isPending}>
          {t('presale.issue')}
        </Button>
      </CheckedForm>
      {made.length > 0 && <Made codes={made} />}
    </>
  );
}

interface NumberProps {
  readonly name: string;
  readonly most: number;
  readonly usual: number;
  readonly label: string;
  readonly hint?: string;
}

function Amount({ most, usual, ...field }: NumberProps) {
  return (
    <Field type="number" inputMode="numeric" required min={1} max={most} defaultValue={usual} {...field} />
  );
}

/** What has just been made, one in a line, to be copied into a letter. */
function Made({ codes }: { readonly codes: readonly AccessCode[] }) {
  const { t } = useTranslation();
  const text = codes.map(({ code }) => code).join('\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toasts.say(t('presale.copied', { count: codes.length })),
      () => undefined,
    );
  return (
    <div className="presale-made" role="status">
      <Labelled label={t('presale.made', { count: codes.length })}>
        {(described) => <textarea {...described} readOnly rows={Math.min(8, codes.length)} value={text} />}
      </Labelled>
      {'clipboard' in navigator && (
        <Button kind="plain" onClick={() => void copy()}>
          {t('presale.copy')}
        </Button>
      )}
    </div>
  );
}
