import { holdLanguage, isHeld, LANGUAGES, type Language } from './language';
import { holdLaterLanguage, isLaterHeld } from './laterMessages';

/** Makes `MESSAGES[language]` readable. Each language is a separate file, loaded once. */
export async function loadLanguage(language: Language): Promise<void> {
  if (isHeld(language)) return;
  holdLanguage(language, language === 'fr' ? (await import('./fr')).fr : (await import('./en')).en);
}

/** Loads `LATER_MESSAGES` for each language already loaded in `MESSAGES`, and no other. */
export async function loadLaterLanguages(): Promise<void> {
  await Promise.all(
    LANGUAGES.filter((language) => isHeld(language) && !isLaterHeld(language)).map(async (language) =>
      holdLaterLanguage(
        language,
        language === 'fr' ? (await import('./laterFr')).laterFr : (await import('./laterEn')).laterEn,
      ),
    ),
  );
}
