import { describe, expect, it } from 'vitest';
import { hereAsNext, nextPath } from './next';

describe('where to go after signing in', () => {
  it('is a path of this site', () => {
    expect(nextPath('/line/1?session=2')).toBe('/line/1?session=2');
    expect(decodeURIComponent(hereAsNext({ pathname: '/s/1', search: '?a=b' }))).toBe('/s/1?a=b');
  });

  it.each(['/sign-in', '/sign-up', '/account/password'])(
    'is where somebody wanted to go, not %s',
    (pathname) => {
      expect(decodeURIComponent(hereAsNext({ pathname, search: '?next=%2Fmanage%3Fa%3Db' }))).toBe(
        '/manage?a=b',
      );
      expect(decodeURIComponent(hereAsNext({ pathname, search: '' }))).toBe('/');
    },
  );

  it.each([
    null,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n\\elsewhere.example',
    'javascript:alert(1)',
  ])('is home instead of %s', (next) => expect(nextPath(next)).toBe('/'));
});
