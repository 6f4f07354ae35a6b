import { plural } from '../desk/frenchCount';
import type { PictureMessages } from './messages';

export const pictureFr: PictureMessages = {
  rings: ['contacts directs', 'à 1 intermédiaire', 'à 2 intermédiaires', 'plus loin'],
  tray: 'sans chemin connu',
  others: 'Autres',
  legend: {
    absence: 'quelqu’un manque ici',
    possible: 'à l’essai',
    leaving: 'départ à l’essai',
    formal: 'lien formel',
    informal: 'lien informel',
    toVerify: 'à vérifier',
    chain: 'chemin pour se présenter',
    broker: 'relie des groupes',
    betweenGroups: 'entre deux groupes',
    fragile: 'point fragile, à doubler',
    notAsked: 'pas encore interrogé·e',
    groupsDrawnCloser: 'groupes dessinés plus serrés',
  },
  moreGaps: (count) => plural(count, 'autre manque', 'autres manques'),
};
