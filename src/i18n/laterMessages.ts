import type { Language } from './language';
import type { LaterMessages } from './messages';

const held = new Map<Language, LaterMessages>();

/**
 * Words of cards and windows not needed by the first picture. As with `MESSAGES`, each language must be loaded first
 * (`loadLaterLanguages`).
 */
export const LATER_MESSAGES: Readonly<Record<Language, LaterMessages>> = {
  get fr() {
    return messagesIn('fr');
  },
  get en() {
    return messagesIn('en');
  },
};

export function holdLaterLanguage(language: Language, messages: LaterMessages): void {
  held.set(language, messages);
}

export function isLaterHeld(language: Language): boolean {
  return held.has(language);
}

function messagesIn(language: Language): LaterMessages {
  const messages = held.get(language);
  if (!messages) throw new Error(`LATER_MESSAGES: ${language} is not loaded`);
  return messages;
}
