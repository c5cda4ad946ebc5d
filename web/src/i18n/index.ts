import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { LocalizedText } from '../api/types';
import { loadPart } from '../parts';

export type Language = 'ko' | 'en';

const KEY = 'hanjul.language';

/** Each language is a file of its own; only the one in use is loaded. */
const CATALOGUES = { ko: () => import('./ko.json'), en: () => import('./en.json') };

/** Texts of pages that few open are loaded with the first of these, so that nobody else waits for them. */
const MORE = { ko: () => import('./more/ko.json'), en: () => import('./more/en.json') };
const withMore = { isWanted: false, languages: new Set<Language>() };

/** Routes load their pages from the first moment on, also before there is any text. */
let started: () => void;
const start = new Promise<void>((resolve) => {
  started = resolve;
});

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
  started();
}

async function loadCatalogue(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { default: texts } = await loadPart<{ default: object }>(CATALOGUES[language]);
    i18next.addResourceBundle(language, 'translation', texts);
  }
  if (!withMore.isWanted || withMore.languages.has(language)) return;
  const { default: more } = await loadPart<{ default: object }>(MORE[language]);
  i18next.addResourceBundle(language, 'translation', more, true);
  withMore.languages.add(language);
}

/** A page whose texts are among those of pages that few open. */
export async function withMoreTexts<T>(page: Promise<T>): Promise<T> {
  withMore.isWanted = true;
  await start;
  await loadCatalogue(currentLanguage());
  return page;
}

/** Reads a bilingual text in the current language. */
export function useSay(): (text: LocalizedText) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language === 'en' ? text.en : text.ko);
}
