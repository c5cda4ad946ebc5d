import { http } from '../api/client';
import type { List, OwnerApproval } from '../api/types';

export type RequestState = 'AWAITING_APPROVAL' | 'APPROVED' | 'REJECTED';

/** In the order in which they are shown. */
export const STATES: readonly RequestState[] = ['AWAITING_APPROVAL', 'APPROVED', 'REJECTED'];

/** Requests of owners in that state, in the order of sign-up. */
export const ownerRequests = (state: RequestState, cursor: string) =>
  http.get<List<OwnerApproval>>(
    `/v1/owner-approvals?state=${state}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
  );
