import { describe, expect, it } from 'vitest';
import { thingOf, thingOfOffering } from './words';

const of = (...kinds: readonly ('SEAT' | 'TABLE' | 'CONNECTOR')[]) => kinds.map((kind) => ({ kind }));

describe('what is sold', () => {
  it('is what all of it is', () => {
    expect(thingOf(of('TABLE', 'TABLE'))).toBe('TABLE');
    expect(thingOf(of('CONNECTOR'))).toBe('CONNECTOR');
    expect(thingOf(of('SEAT', 'SEAT'))).toBe('SEAT');
  });

  it('is called seats where it differs or is not known', () => {
    expect(thingOf(of('TABLE', 'SEAT'))).toBe('SEAT');
    expect(thingOf([])).toBe('SEAT');
  });

  it('is a table at dinner', () => {
    expect(thingOfOffering({ kind: 'DINING' })).toBe('TABLE');
    expect(thingOfOffering({ kind: 'PERFORMANCE' })).toBe('SEAT');
    expect(thingOfOffering(undefined)).toBe('SEAT');
  });
});
