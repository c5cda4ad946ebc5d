import { useLocation } from 'react-router';
import { useAccount } from '../session/account';

/** The desk that somebody is at. */
export interface Desk {
  /** Where its pages are: operators work under `/operator`, owners under `/manage`; the pages are the same. */
  readonly base: string;
  /** True when the signed-in account may be here; nothing is asked of the server before. */
  readonly open: boolean;
}

export function useDesk(): Desk {
  const account = useAccount().data;
  const operator = useLocation().pathname.startsWith('/operator');
  const owner = account?.role === 'OWNER' && account.state === 'ACTIVE';
  return {
    base: operator ? '/operator' : '/manage',
    open: account?.role === 'OPERATOR' || (owner && !operator),
  };
}
