import { describe, expect, it } from 'vitest';
import { soundenLanguage, soundLanguage } from './soundLanguage';

describe('the language that a browser says', () => {
  it.each([
    ['ko-KR', 'ko-KR'],
    ['en-US@posix', 'en-US'],
    ['ko_KR.UTF-8', 'ko-KR'],
    ['C', 'en'],
    ['', 'en'],
  ])('%s is %s', (said, sound) => expect(soundLanguage(said)).toBe(sound));

  it('is corrected where it is none', () => {
    const browser = Object.create({ language: 'en-US@posix' }) as Navigator;
    soundenLanguage(browser);
    expect(browser.language).toBe('en-US');
    expect(() => new Intl.NumberFormat(browser.language)).not.toThrow();
  });

  it('is left alone where it is one', () => {
    const browser = { language: 'ko' };
    soundenLanguage(browser);
    expect(Object.getOwnPropertyDescriptor(browser, 'language')?.writable).toBe(true);
  });
});
