import type { Messages } from './messages';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, whatever the current language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** Shown before the language is loaded: some storages take seconds to refuse. */
export const STARTING: Readonly<Record<Language, string>> = { fr: 'Maillon démarre…', en: 'Maillon is starting…' };

const held = new Map<Language, Messages>();

/**
 * All sentences by language. A window loads only the language it shows (`loadLanguage`); code without a window has both
 * (`bothLanguages`). Reading a language that is not loaded is a bug, and throws.
 */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  get fr() {
    return messagesIn('fr');
  },
  get en() {
    return messagesIn('en');
  },
};

export function holdLanguage(language: Language, messages: Messages): void {
  held.set(language, messages);
}

export function isHeld(language: Language): boolean {
  return held.has(language);
}

function messagesIn(language: Language): Messages {
  const messages = held.get(language);
  if (!messages) throw new Error(`MESSAGES: ${language} is not loaded`);
  return messages;
}
