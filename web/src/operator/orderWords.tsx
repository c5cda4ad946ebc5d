import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import type { Change } from './rooms';

/** The reasons that the product itself gives, as the log keeps them, and in older logs in words. */
const OWN_REASONS = new Map<string, (t: TFunction) => string>([
  ['rehearsal-ended', (t) => t('room.rehearsalEnded')],
  ['database-older', (t) => t('room.databaseOlder')],
  ['sale-changed', (t) => t('room.saleChanged')],
  ['the sale was changed', (t) => t('room.saleChanged')],
]);

/** Why something was ordered, as people read it. */
export const reasonOf = (reason: string, t: TFunction) =>
  OWN_REASONS.get(reason)?.(t) ?? t('room.because', { reason });

const NUMBERS = ['ratePerMinute', 'maxInside'] as const;
const MOMENTS = ['opensAt', 'closesAt'] as const;

interface ChangeTextProps {
  readonly change: Pick<Change, 'what' | 'from' | 'to'>;
  /** Zone of the place; the reader's own until it is known. */
  readonly zone: string | undefined;
}

/** What was ordered. */
export function ChangeText({ change, zone }: ChangeTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { what, from, to } = change;
  const number = NUMBERS.find((name) => name === what);
  if (number) {
    const [before, after] = [from, to].map((text) => format.number(Number(text)));
    return t(`room.changed.${number}`, { from: before, to: after });
  }
  const moment = MOMENTS.find((name) => name === what);
  if (moment) return t(`room.changed.${moment}`, { to: format.moment(to, zone) });
  if (what === 'messageKo' || what === 'messageEn') {
    return to === '' ? t(`room.changed.${what}None`) : t(`room.changed.${what}`, { to });
  }
  return t(`room.done.${to as 'OPEN' | 'DRAINING' | 'PAUSED' | 'CLOSED'}`);
}
