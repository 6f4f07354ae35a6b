import { fold } from '../../domain/folding';

/**
 * Word beginnings about health, union membership, beliefs, opinions, offences and private life (RGPD art. 9 and 10). Only used to warn the
 * author of the map; "syndicat mixte" and the like do not match.
 */
const SENSITIVE_WORDS = [
  'maladie',
  'malade',
  'depressi',
  'cancer',
  'handicape',
  'hospitalis',
  'burn-out',
  'burnout',
  'alcoolique',
  'alcoolisme',
  'addiction',
  'toxicoman',
  'vih',
  'sida',
  'psychiatr',
  'invalidite',
  'seropositi',
  'cgt',
  'cfdt',
  'cftc',
  'cfe-cgc',
  'syndique',
  'syndicaliste',
  'delegue syndical',
  'deleguee syndicale',
  'catholique',
  'musulman',
  'juif',
  'juive',
  'protestant',
  'bouddhiste',
  'athee',
  'temoin de jehovah',
  'pratiquant',
  'militant',
  'encarte',
  'extreme droite',
  'extreme gauche',
  'opinion politique',
  'opinions politiques',
  'condamne',
  'prison',
  'casier judiciaire',
  'garde a vue',
  'mis en examen',
  'mise en examen',
  'delinquan',
  'homosexuel',
  'lesbienne',
  'orientation sexuelle',
  'origine ethnique',
  'illness',
  'mentally ill',
  'trade union member',
  'catholic',
  'muslim',
  'jewish',
  'convicted',
  'criminal record',
];
const PATTERN = new RegExp(`(?:^|[^a-z0-9])(?:${SENSITIVE_WORDS.join('|')})`);

/** True when a note may hold specially protected personal data. */
export function isSensitive(text: string): boolean {
  return PATTERN.test(fold(text.slice(0, 20_000)));
}
