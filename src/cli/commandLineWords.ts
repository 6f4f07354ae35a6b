import { commandLineEn } from '../i18n/commandLine/en';
import { type CommandLineMessages, commandLineFr } from '../i18n/commandLine/fr';
import type { Language } from '../i18n/language';

export function commandLineWords(language: Language): CommandLineMessages {
  return language === 'fr' ? commandLineFr : commandLineEn;
}
