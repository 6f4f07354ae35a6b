import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { deFr } from '../vocabulary/elision';

/** Plain page shown when no map can be displayed. */
export const safeFr = {
  titles: {
    crashed: 'Maillon n’a pas réussi à afficher votre carte',
    newer: 'Vos cartes ont été enregistrées par une version plus récente de Maillon',
    notMigrated: 'Vos cartes n’ont pas pu être mises à jour pour cette version de Maillon',
  },
  advice: {
    crashed:
      'Les essais n’ont pas abouti. Vos cartes sont toujours sur cet appareil, rien n’a été modifié. Vous pouvez les télécharger, en ouvrir une autre ou réessayer.',
    newer:
      'Cette page est plus ancienne que ce qui est gardé sur cet appareil\u00A0: rien n’a été modifié. Rechargez la page pour prendre la nouvelle version, ou téléchargez vos données.',
    notMigrated:
      'Rien n’a été modifié\u00A0: vos cartes sont telles que la version précédente les a laissées. Téléchargez vos données avant de réessayer.',
  },
  reload: { crashed: 'Réessayer', newer: 'Recharger la page', notMigrated: 'Réessayer' },
  raw: 'Télécharger les données brutes',
  rawHint: 'Les données brutes contiennent tout ce que Maillon garde ici, tel quel, pour qui viendra vous aider.',
  rawFile: 'Maillon données brutes',
  maps: 'Vos cartes sur cet appareil',
  noMaps: 'Aucune carte n’est connue de ce navigateur.',
  mapFacts: (actors: number, moment: string) => `${plural(actors, 'acteur', 'acteurs')}, modifiée le ${moment}`,
  copy: 'Télécharger une copie',
  copyOf: (title: string) => `Télécharger une copie ${deFr(title)}`,
  open: 'Ouvrir celle-ci',
  openOf: (title: string) => `Ouvrir ${title}`,
};

export type SafeMessages = Sentences<typeof safeFr>;
