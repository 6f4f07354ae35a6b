import { plural } from '../desk/frenchCount';
import type { VersionMessages } from './messages';

export const versionsFr: VersionMessages = {
  title: 'Versions de cette carte',
  hint: 'La carte est gardée toutes les 5 minutes quand elle change, pendant 7 jours, sur cet appareil seulement. Une version à laquelle vous donnez un nom reste.',
  none: 'Pas encore de version antérieure.',
  unnamed: (moment) => moment,
  kept: 'gardée avant un remplacement',
  restore: 'Y revenir',
  restoreHint: 'Quand vous revenez à une version, la carte d’aujourd’hui est d’abord gardée, et Ctrl+Z la rend.',
  notRestored: {
    unreadable: 'Cette version ne peut plus être lue\u00A0: la carte n’a pas changé.',
    refused:
      'La carte n’a pas changé\u00A0: cet appareil n’a pas pu garder d’abord celle d’aujourd’hui, souvent faute de place. Libérez de la place (fichiers, cartes à la corbeille), puis recommencez.',
  },
  notNamed:
    'Ce nom n’est pas encore gardé\u00A0: cet appareil n’a pas pu l’écrire, souvent faute de place. Libérez de la place (fichiers, cartes à la corbeille), puis recommencez.',
  open: 'Ouvrir comme nouvelle carte',
  titleOf: (title, moment) => `${title} – ${moment}`,
  name: 'Nommer',
  nameOf: (moment) => `Nommer la version du ${moment}`,
  nameField: 'Nom de la version',
  keepName: 'Garder ce nom',
  more: (count) => `Voir ${plural(count, 'autre version', 'autres versions')}`,
  noSecondCopy:
    'Ce navigateur n’offre pas de deuxième place pour une copie de secours\u00A0: enregistrez de temps en temps la carte dans un fichier.',
};
