import type { Language } from '../../i18n/language';
import { loadLanguage } from '../../i18n/loadLanguage';
import type { AppState } from '../../store/appStore';

/** What is shown stays until the other language is there. */
export function chooseLanguage({ languageChosen }: AppState, language: Language): void {
  void loadLanguage(language).then(() => languageChosen(language));
}
