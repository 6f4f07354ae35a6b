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
    broker: 'fait le lien entre des groupes',
    betweenGroups: 'entre deux groupes, la couleur de l’autre',
    fragile: 'sans lui ou elle, des acteurs sont coupés',
    notAsked: 'pas encore interrogé·e',
    groupsDrawnCloser: 'les groupes sont dessinés plus serrés',
  },
  moreGaps: (count) => plural(count, 'autre manque', 'autres manques'),
};
