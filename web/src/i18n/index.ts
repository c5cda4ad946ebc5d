import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { LocalizedText } from '../api/types';
import en from './en.json';
import ko from './ko.json';

export type Language = 'ko' | 'en';

const KEY = 'hanjul.language';

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
  await i18next.changeLanguage(language);
}

/** Loads both catalogues (they are small) and keeps `<html lang>` true. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => document.documentElement.setAttribute('lang', language));
  await i18next.use(initReactI18next).init({
    resources: { ko: { translation: ko }, en: { translation: en } },
    lng: firstLanguage(localStorage.getItem(KEY), navigator.language),
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
}

/** Reads a bilingual text in the current language. */
export function useSay(): (text: LocalizedText) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language === 'en' ? text.en : text.ko);
}
