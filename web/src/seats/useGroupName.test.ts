import { describe, expect, it } from 'vitest';
import { runOf } from './useGroupName';

const seat = (label: string, row = 'A', kind: 'SEAT' | 'TABLE' = 'SEAT') => ({
  section: '1F',
  row,
  label,
  kind,
});

describe('seats named together', () => {
  it('are told by the first and the last where they follow each other', () => {
    expect(runOf([seat('13'), seat('12'), seat('14')])).toEqual({ first: 12, last: 14 });
  });

  it('are told one by one otherwise', () => {
    expect(runOf([seat('12')])).toBeUndefined();
    expect(runOf([seat('12'), seat('14')])).toBeUndefined();
    expect(runOf([seat('12'), seat('13', 'B')])).toBeUndefined();
    expect(runOf([seat('A1'), seat('A2')])).toBeUndefined();
    expect(runOf([seat('1', 'A', 'TABLE'), seat('2', 'A', 'TABLE')])).toBeUndefined();
  });
});
