import type { Messages } from './messages.ts';

/** The languages there are, by their own names. */
export const languages = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof languages;

export const isLanguage = (text: string | undefined): text is Language =>
  text !== undefined && Object.hasOwn(languages, text);

/** Each language is a file of its own, and only one is loaded. */
const loaders: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en.ts')).english,
  de: async () => (await import('./de.ts')).german,
};

export const loadMessages = (language: Language): Promise<Messages> => loaders[language]();
