import { describe, expect, it } from 'vitest';
import { firstSteps } from './firstSteps';

const nothing = { approved: false, place: '', plan: false, event: '', sale: false };
const next = (has: Partial<typeof nothing>) =>
  firstSteps({ ...nothing, ...has })
    .filter(({ to }) => to !== '')
    .map(({ step, to }) => `${step} ${to}`);

describe('first steps', () => {
  it('begin with an approval, which an owner only waits for', () => {
    expect(next({})).toEqual([]);
    expect(firstSteps(nothing).map(({ done }) => done)).toEqual([false, false, false, false, false]);
  });

  it('show the way to the next one alone', () => {
    expect(next({ approved: true })).toEqual(['place /places/new']);
    expect(next({ approved: true, place: 'p' })).toEqual(['plan /places/p/layouts/new']);
    expect(next({ approved: true, place: 'p', plan: true })).toEqual(['event /offerings/new']);
    expect(next({ approved: true, place: 'p', plan: true, event: 'e' })).toEqual(['sale /offerings/e']);
  });

  it('are over with the first sale', () => {
    expect(next({ approved: true, place: 'p', plan: true, event: 'e', sale: true })).toEqual([]);
  });
});
