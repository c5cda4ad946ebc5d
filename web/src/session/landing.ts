import type { Role } from '../api/types';

/** Where somebody arrives who has signed in: where they wanted to go, else at the desk if they have one. */
export function landing(next: string, role: Role): string {
  if (next !== '/') return next;
  if (role === 'OPERATOR') return '/operator';
  return role === 'OWNER' ? '/manage' : '/';
}
