import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Earlier versions of the open map, in the window of maps. */
export const versionsFr = {
  title: 'Versions de cette carte',
  hint: 'La carte est gardée toutes les 5 minutes quand elle change, pendant 7 jours, sur cet appareil seulement. Une version à laquelle vous donnez un nom reste.',
  hintOfPage:
    'Tant que cette page est ouverte, la carte y est gardée toutes les 5 minutes quand elle change. Enregistrez-la dans un fichier\u00A0: les versions disparaissent avec la page.',
  none: 'Pas encore de version antérieure.',
  unnamed: (moment: string) => moment,
  /** For a version kept automatically before a replacement. */
  kept: 'gardée avant un remplacement',
  restore: 'Y revenir',
  restoreHint:
    'Quand vous revenez à une version, la carte d’aujourd’hui est d’abord gardée, et «\u00A0Annuler\u00A0» la rend.',
  /** Reason why the map was not restored. */
  notRestored: {
    unreadable: 'Cette version ne peut plus être lue\u00A0: la carte n’a pas changé.',
    refused:
      'La carte n’a pas changé\u00A0: cet appareil n’a pas pu garder d’abord celle d’aujourd’hui, souvent faute de place. Libérez de la place (fichiers, cartes à la corbeille), puis recommencez.',
  },
  /** The disk refused the name. */
  notNamed:
    'Ce nom n’est pas encore gardé\u00A0: cet appareil n’a pas pu l’écrire, souvent faute de place. Libérez de la place (fichiers, cartes à la corbeille), puis recommencez.',
  open: 'Ouvrir comme nouvelle carte',
  /** Title of a version opened as a map. */
  titleOf: (title: string, moment: string) => `${title} – ${moment}`,
  name: 'Nommer',
  nameOf: (moment: string) => `Nommer la version du ${moment}`,
  nameField: 'Nom de la version',
  keepName: 'Garder ce nom',
  more: (count: number) => `Voir ${plural(count, 'autre version', 'autres versions')}`,
  /** When the browser has no second place for maps. */
  noSecondCopy:
    'Ce navigateur n’offre pas de deuxième place pour une copie de secours\u00A0: enregistrez de temps en temps la carte dans un fichier.',
};

export type VersionMessages = Sentences<typeof versionsFr>;
