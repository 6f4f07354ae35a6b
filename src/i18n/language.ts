import type { Messages } from './messages';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, whoever reads. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** Before its language is loaded: some storages take seconds to be refused. */
export const STARTING: Readonly<Record<Language, string>> = { fr: 'Maillon démarre…', en: 'Maillon is starting…' };

const held = new Map<Language, Messages>();

/**
 * Every sentence, by language. A window loads the language that it shows and no other (`loadLanguage`); what has no window
 * has both (`bothLanguages`). Reading one that is not there yet is a fault, and throws.
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
