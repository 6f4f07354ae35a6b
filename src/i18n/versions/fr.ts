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
