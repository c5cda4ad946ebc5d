import type { Offering } from '../api/types';
import type { SaleState } from '../catalog/saleState';

/** How a sale stands for its owner: one that is open sells nothing while guests do not see its offering. */
export type Standing = SaleState | 'UNSEEN';

export const standingOf = (offering: Pick<Offering, 'state'>, sale: SaleState): Standing =>
  sale === 'OPEN' && offering.state !== 'PUBLISHED' ? 'UNSEEN' : sale;
