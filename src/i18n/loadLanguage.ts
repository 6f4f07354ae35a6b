import { holdLanguage, isHeld, type Language } from './language';

/** Makes `MESSAGES[language]` readable. Each language is a file of its own, asked for once. */
export async function loadLanguage(language: Language): Promise<void> {
  if (isHeld(language)) return;
  holdLanguage(language, language === 'fr' ? (await import('./fr')).fr : (await import('./en')).en);
}
