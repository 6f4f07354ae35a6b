import type { Sentences } from '../sentences';
import { toFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';

/** Card of one gap: who could fill it, and through whom. */
export const gapCardFr = {
  whoCould: 'Qui pourrait le combler\u00A0?',
  likeness: 'Quel·les partenaires montrer',
  likenesses: { any: 'Tous', similar: 'Fait la même chose', complementary: 'Apporte le complément' },
  wave: 'Jusqu’où va l’information\u00A0?',
  waveHint:
    'Un pas\u00A0: un lien par lequel l’information passe. On échange, on agit ensemble, on a une convention, un réseau ou un employeur en commun\u00A0; se connaître ou être partenaires n’y suffit pas.',
  nobodyKnown: 'Personne de connu sur la carte. Qui le saurait\u00A0?',
  showChain: 'Par qui passer\u00A0?',
  hideChain: 'Masquer le chemin',
  /** Beside a chain that is drawn. */
  closeTies: 'Par des liens étroits',
  closeTiesHint: 'Un chemin dont les liens sont plus étroits, même s’il est plus long.',
  tieToBeneficiary: (name: string) => `Relier ${toFr(name)}`,
  /** Ties all pending actors to the point of view. */
  allKnownTo: (name: string, count: number) => `Tous connus ${ofFr(name)} (${count})`,
  noChain: 'aucun chemin connu',
  lowConfidence: 'Toutes les personnes concernées n’ont pas encore été interrogées.',
};

export type GapCardMessages = Sentences<typeof gapCardFr>;
