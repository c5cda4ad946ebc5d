import { api } from '../api/client';
import type * as given from '../api/generated';
import type { Sale } from '../api/types';

export type Presale = given.PresaleBody;
export type AccessCode = given.PresaleDeskCode;
export type CodeWish = given.PresaleIssueBody;

export const presaleOf = (sale: string) => api.get('/v1/sales/{sale}/presale', { path: { sale } });

export const redeem = (sale: string, code: string) =>
  api.post('/v1/sales/{sale}/presale/access', { path: { sale }, body: { code } });

export const setPresale = (seen: Sale, endsAt: string) =>
  api.put('/v1/sales/{sale}/presale', {
    path: { sale: seen.id },
    body: { endsAt },
    ifMatch: `"${seen.version}"`,
  });

export const issueCodes = (sale: string, body: CodeWish) =>
  api.post('/v1/sales/{sale}/presale/codes', { path: { sale }, body });

export const accessCodes = (sale: string, cursor: string) =>
  api.get('/v1/sales/{sale}/presale/codes', { path: { sale }, query: { limit: 50, cursor } });

export const withdrawCode = (sale: string, code: string) =>
  api.delete('/v1/sales/{sale}/presale/codes/{code}', { path: { sale, code } });
