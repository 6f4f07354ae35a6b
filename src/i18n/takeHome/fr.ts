import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Window for making sheets to take home. */
export const takeHomeFr = {
  title: 'Feuilles à emporter',
  intro:
    'Une feuille A4 pour chaque participant·e\u00A0: qui l’entoure, jusqu’à trois personnes à rencontrer, de la place pour noter. Puis l’image de toute la carte et le tableau des acteurs.',
  neverPrivate: 'Les notes privées, les adresses, les téléphones et les liens dits en confidence n’y sont jamais.',
  whom: 'Pour qui\u00A0?',
  search: 'Chercher un nom',
  persons: 'Toutes les personnes',
  everyone: 'Tous les acteurs',
  nobody: 'Aucun',
  chosen: (count: number) =>
    count === 0 ? 'Choisissez pour qui faire une feuille.' : plural(count, 'feuille à faire', 'feuilles à faire'),
  print: 'Imprimer les feuilles',
  html: 'Enregistrer une page (.html)',
  back: 'Retour',
};

export type TakeHomeMessages = Sentences<typeof takeHomeFr>;
