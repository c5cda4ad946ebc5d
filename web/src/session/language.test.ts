import { describe, expect, it, vi } from 'vitest';
import type { Profile } from '../api/endpoints';
import { ProfileLanguage } from './language';

const profile = (locale: string, version = '"1"') =>
  ({ account: { name: '김손님', locale }, version }) as unknown as Profile;

describe('the language of the profile', () => {
  it('follows the pages', async () => {
    const write = vi.fn(async () => profile('en', '"2"'));
    const onSaved = vi.fn();
    const following = new ProfileLanguage({ read: async () => profile('ko'), write, onSaved });

    await following.follow('en');

    expect(write).toHaveBeenCalledWith('"1"', { name: '김손님', locale: 'en' });
    expect(onSaved).toHaveBeenCalledWith(profile('en', '"2"'));
  });

  it('is left alone when it is the same', async () => {
    const write = vi.fn();
    await new ProfileLanguage({ read: async () => profile('ko'), write, onSaved: vi.fn() }).follow('ko');
    expect(write).not.toHaveBeenCalled();
  });

  it('takes one change after another, and goes on after one that failed', async () => {
    let version = 1;
    let locale = 'ko';
    const failing = vi.fn().mockRejectedValueOnce(new Error('no answer'));
    const read = async () => (await failing(), profile(locale, `"${version}"`));
    const write = vi.fn(async (seen: string, change: { locale: string }) => {
      expect(seen).toBe(`"${version}"`);
      version++;
      locale = change.locale;
      return profile(locale, `"${version}"`);
    });
    const following = new ProfileLanguage({ read, write, onSaved: vi.fn() });

    await Promise.all([following.follow('en'), following.follow('en'), following.follow('ko')]);

    expect(locale).toBe('ko');
    expect(write).toHaveBeenCalledTimes(2);
  });
});
