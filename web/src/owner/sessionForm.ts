import type { Session } from '../api/types';
import { instantOf } from '../time/zoned';
import { textOf } from '../ui/form';
import type { NewSession } from './offerings';

/** How long something lasts unless its owner says otherwise, minutes. */
export const USUAL_MINUTES = 120;

/** From the start of a session to its end, minutes. */
export const minutesOf = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>) =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/**
 * The field of a form that a fault of the end belongs to: the end is written as a length, so for a session that was moved at
 * its old length it is the start that is wrong.
 */
export const endFieldOf = (wish: NewSession, before: Session | undefined): 'startsAt' | 'minutes' =>
  before && wish.startsAt !== before.startsAt && minutesOf(wish) === minutesOf(before)
    ? 'startsAt'
    : 'minutes';

/** The session that a form describes. */
export function sessionOf(form: FormData, zone: string): NewSession {
  const startsAt = instantOf(textOf(form, 'startsAt'), zone);
  const minutes = Number(textOf(form, 'minutes'));
  const endsAt = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  return { layoutId: textOf(form, 'layout'), startsAt, endsAt };
}
