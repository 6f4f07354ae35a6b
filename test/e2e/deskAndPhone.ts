import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { laterEn } from '../../src/i18n/laterEn';
import { laterFr } from '../../src/i18n/laterFr';

/** What is walked from its first click to its last in both languages, and on both ends of the sizes it is used at. */
export const DESK_AND_PHONE = [
  { language: 'fr', first: fr, later: laterFr, viewport: { width: 1366, height: 768 } },
  { language: 'en', first: en, later: laterEn, viewport: { width: 390, height: 844 } },
] as const;
