import { holdLanguage, isHeld, LANGUAGES, type Language } from './language';
import { holdLaterLanguage, isLaterHeld } from './laterMessages';

/** Makes `MESSAGES[language]` readable. Each language is a file of its own, asked for once. */
export async function loadLanguage(language: Language): Promise<void> {
  if (isHeld(language)) return;
  holdLanguage(language, language === 'fr' ? (await import('./fr')).fr : (await import('./en')).en);
}

/** Makes `LATER_MESSAGES` readable in each language that `MESSAGES` is read in: never the one that nobody asked for. */
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
