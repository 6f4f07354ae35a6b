import { fold } from '../folding';
import type { TieLevel } from '../tie';

const WORDS: Readonly<Record<TieLevel, readonly string[]>> = {
  1: [
    'faible',
    'tres faible',
    'ponctuel',
    'ponctuelle',
    'rare',
    'weak',
    'low',
    'occasionnel',
    'occasionnelle',
    'occasional',
  ],
  2: ['moyen', 'moyenne', 'regulier', 'reguliere', 'medium', 'regular', 'average'],
  3: ['fort', 'forte', 'important', 'importante', 'frequent', 'frequente', 'strong', 'high'],
  4: ['tres fort', 'tres forte', 'etroit', 'etroite', 'permanent', 'permanente', 'very strong', 'very high', 'close'],
};

/** The most likely level of tie for a word ("fort", "weak"). Only a proposal, since scales differ between people. */
export function likelyLevel(text: string): TieLevel | undefined {
  const word = fold(text);
  return ([1, 2, 3, 4] as const).find((level) => WORDS[level].includes(word));
}
