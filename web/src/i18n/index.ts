import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { LocalizedText } from '../api/types';
import { loadPart } from '../parts';

export type Language = 'ko' | 'en';

const KEY = 'hanjul.language';

/** Each language is a file of its own; only the one in use is loaded. */
const CATALOGUES = { ko: () => import('./ko.json'), en: () => import('./en.json') };

/** The language chosen before, else the browser's if it is Korean, else English. */
export function firstLanguage(kept: string | null, browser: string): Language {
  if (kept === 'ko' || kept === 'en') return kept;
  return browser.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** The language that texts and answers of the server are in now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'ko';
}

/** Switches the language and remembers it in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await loadCatalogue(language);
  await i18next.changeLanguage(language);
}

/** Loads the catalogue of this browser's language and keeps `<html lang>` true. */
export async function startI18n(): Promise<void> {
  const language = firstLanguage(localStorage.getItem(KEY), navigator.language);
  i18next.on('languageChanged', (now) => document.documentElement.setAttribute('lang', now));
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  await loadCatalogue(language);
}

async function loadCatalogue(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const { default: texts } = await loadPart<{ default: object }>(CATALOGUES[language]);
  i18next.addResourceBundle(language, 'translation', texts);
}

/** Reads a bilingual text in the current language. */
export function useSay(): (text: LocalizedText) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language === 'en' ? text.en : text.ko);
}
