import type { Profile } from '../api/endpoints';
import type { Language } from '../i18n';

/** What following needs of its surroundings; tests give their own. */
export interface Surroundings {
  readonly read: () => Promise<Profile>;
  readonly write: (version: string, change: { name: string; locale: string }) => Promise<Profile>;
  readonly onSaved: (profile: Profile) => void;
}

/**
 * Keeps the profile in the language that somebody has just chosen for the pages, so that messages come in it too. One change
 * after another; one that cannot be saved is let go, because the pages have switched already and that is what was asked for.
 */
export class ProfileLanguage {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly with_: Surroundings) {}

  follow(language: Language): Promise<void> {
    this.last = this.last.then(() => this.save(language)).catch(() => undefined);
    return this.last;
  }

  private async save(language: Language): Promise<void> {
    const { account, version } = await this.with_.read();
    if (account.locale === language) return;
    this.with_.onSaved(await this.with_.write(version, { name: account.name, locale: language }));
  }
}
