import { plural } from '../desk/frenchCount';
import type { PictureMessages } from './messages';

const RINGS = ['contacts directs', 'à 1 intermédiaire', 'à 2 intermédiaires', 'plus loin'] as const;
const TRAY = 'sans chemin connu';

export const pictureFr: PictureMessages = {
  rings: RINGS,
  tray: TRAY,
  toTie: (count) => (count < 2 ? '1 acteur à relier' : `${count} acteurs à relier`),
  roleNotes: {
    witness: 'témoin',
    potentialPartner: 'partenaire possible',
    likelyPartner: 'partenaire possible',
    partner: 'partenaire',
    relay: 'relais',
  },
  others: 'Autres',
  legend: {
    absence: 'quelqu’un manque ici',
    possible: 'à l’essai',
    leaving: 'départ à l’essai',
    added: 'nouveau depuis',
    changed: 'changé depuis',
    gone: 'n’y est plus',
    formal: 'lien formel',
    informal: 'lien informel',
    closer: 'lien plus étroit',
    toVerify: 'à vérifier',
    chain: 'chemin pour se présenter',
    bundle: 'plusieurs acteurs ensemble',
    broker: 'relie des groupes',
    betweenGroups: 'entre deux groupes',
    fragile: 'point fragile, à doubler',
    notAsked: 'pas encore interrogé·e',
    groupsDrawnCloser: 'groupes dessinés plus serrés',
    declaredNetwork: 'réseau déclaré',
  },
  moreGaps: (count) => plural(count, 'autre place vide', 'autres places vides'),
  bundle: (count) => plural(count, 'autre acteur', 'autres acteurs'),
  bundleName: (count, sector, ring) =>
    [sector, ring === 0 ? '' : (RINGS[ring - 1] ?? TRAY)]
      .filter(Boolean)
      .join(', ')
      .concat(`\u00A0: ${plural(count, 'acteur', 'acteurs')}`),
  outlined: (names) => `Réseaux entourés\u00A0: ${names}.`,
  together: (count) =>
    count === 1
      ? '1\u00A0acteur n’a pas sa marque à lui.'
      : `${count.toLocaleString('fr')}\u00A0acteurs sont dessinés à plusieurs sous une même marque.`,
};
