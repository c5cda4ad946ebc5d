import { useState } from 'react';
import type { Sale } from '../api/types';
import { useWords } from '../i18n/words';
import { SaveNote } from '../owner/SaveNote';
import { useSave } from '../owner/useSave';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Select } from '../ui/Select';
import { toasts } from '../ui/toasts';
import { allowMoves } from './move';

const ENDS = [0, 60, 180, 1_440, 2_880, 10_080] as const;

/** Whether guests of a sale may change to other seats, and until when. */
export function SaleMovesCard({ sale }: { readonly sale: Sale }) {
  const { t } = useWords();
  const { allowed, endMinutes } = sale.moves;
  const [end, setEnd] = useState(endMinutes);
  const save = useSave(
    (on: boolean) => allowMoves(sale, on, end),
    () => toasts.say(t('owner.saved')),
  );
  const ends = ENDS.some((one) => one === endMinutes) ? ENDS : [...ENDS, endMinutes];
  const options = ends.map((one) => ({ value: String(one), label: endName(one) }));
  function endName(minutes: number) {
    if (minutes === 0) return t('move.endStart');
    return minutes % 1_440 === 0
      ? t('move.endDays', { count: minutes / 1_440 })
      : t('move.endHours', { count: Math.round(minutes / 60) });
  }
  if (sale.rehearsal) return null;
  return (
    <Card title={t('move.card')}>
      <p>{t(allowed ? 'move.isOn' : 'move.isOff')}</p>
      <p className="muted">{t('move.cardAbout')}</p>
      <Select
        label={t('move.end')}
        value={String(end)}
        onChange={(event) => setEnd(Number(event.target.value))}
        options={options}
      />
      <SaveNote error={save.error} conflict={save.conflict} />
      <p className="row">
        <Button kind="secondary" busy={save.isPending} onClick={() => save.mutate(!allowed)}>
          {t(allowed ? 'move.turnOff' : 'move.turnOn')}
        </Button>
        {allowed && end !== endMinutes && (
          <Button kind="secondary" busy={save.isPending} onClick={() => save.mutate(true)}>
            {t('move.saveEnd')}
          </Button>
        )}
      </p>
    </Card>
  );
}
