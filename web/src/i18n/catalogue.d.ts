import 'i18next';
import type ko from './ko.json';
import type more from './more/ko.json';

/** Makes a text key that is in no catalogue a compile error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof ko & typeof more };
  }
}
