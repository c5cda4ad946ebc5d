import { describe, expect, it } from 'vitest';
import guide from '../../../docs/book-by-api.md';
import { asHere } from './asHere';

describe('the guide', () => {
  it('speaks to the server that shows it', () => {
    const codes = guide.parts.flatMap((part) => ('code' in part ? [part.code] : []));
    const here = codes.map((code) => asHere(code, 'https://tickets.example:8443')).join();
    expect(here).toContain("?? 'https://tickets.example:8443'");
    expect(here).not.toContain('localhost');
  });
});
