import { api } from '../api/client';
import type { OwnerApprovalState } from '../api/generated';

export type RequestState = OwnerApprovalState;

/** In the order in which they are shown. */
export const STATES: readonly RequestState[] = ['AWAITING_APPROVAL', 'APPROVED', 'REJECTED'];

/** Requests of owners in that state, in the order of sign-up. */
export const ownerRequests = (state: RequestState, cursor: string) =>
  api.get('/v1/owner-approvals', { query: { state, cursor } });
