import type { AppState } from '../../store/appStore';

/** Formats date and time in the time zone of this machine. */
export function momentIn(language: AppState['language'], at: Date): string {
  return at.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
