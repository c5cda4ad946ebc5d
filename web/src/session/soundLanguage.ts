/**
 * A browser under a POSIX locale calls its language `en-US@posix`, which `Intl` does not take. We never ask it, but uPlot does
 * while it is loaded. Has the browser say a language that is one, as near to its own as can be.
 */
export function soundenLanguage(browser: Pick<Navigator, 'language'>): void {
  const said = browser.language;
  const sound = soundLanguage(said);
  if (sound !== said) Object.defineProperty(browser, 'language', { value: sound, configurable: true });
}

/** The language itself when `Intl` takes it, else what stands before the locale's modifier, else English. */
export function soundLanguage(said: string): string {
  const withoutModifier = said.replace(/[.@].*$/, '').replaceAll('_', '-');
  return [said, withoutModifier].find(isLanguage) ?? 'en';
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
