import { describe, expect, it } from 'vitest';
import { standingOf } from './standing';

describe('how a sale stands for its owner', () => {
  it.each(['DRAFT', 'WITHDRAWN'] as const)('is not on sale while its offering is %s', (state) =>
    expect(standingOf({ state }, 'OPEN')).toBe('UNSEEN'),
  );

  it('is on sale once guests see it', () => expect(standingOf({ state: 'PUBLISHED' }, 'OPEN')).toBe('OPEN'));

  it.each(['SCHEDULED', 'CLOSED'] as const)('is %s whoever sees it', (sale) =>
    expect(standingOf({ state: 'DRAFT' }, sale)).toBe(sale),
  );
});
