import type { RoleName } from '../../domain/role';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

const RINGS = ['contacts directs', 'à 1 intermédiaire', 'à 2 intermédiaires', 'plus loin'] as const;
const TRAY = 'sans chemin connu';

const roleNotes: Readonly<Partial<Record<RoleName, string>>> = {
  witness: 'témoin',
  potentialPartner: 'partenaire possible',
  likelyPartner: 'partenaire possible',
  partner: 'partenaire',
  relay: 'relais',
};

/** Words drawn in the picture. */
export const pictureFr = {
  rings: RINGS,
  tray: TRAY,
  /** For a room: actors without a known path. */
  toTie: (count: number) => (count < 2 ? '1 acteur sans chemin connu' : `${count} acteurs sans chemin connu`),
  /** Roles that the map's questions are about, written under a name for a room. */
  roleNotes,
  /** Roles that share a badge, when several are present: possible partners only, or current ones as well. */
  partners: { possible: 'partenaire possible', any: 'partenaire actuel·le ou possible' },
  others: 'Autres',
  unsaidTie: { some: 'lien informel ou connu', all: 'lien connu' },
  legend: {
    absence: 'quelqu’un manque ici',
    underWay: 'en cours',
    missingTie: 'lien qui manque',
    possible: 'à l’essai',
    leaving: 'départ à l’essai',
    added: 'nouveau depuis',
    changed: 'changé depuis',
    gone: 'n’y est plus',
    formal: 'lien formel',
    informal: 'lien informel',
    closer: 'lien plus étroit',
    toVerify: 'à vérifier',
    ageing: 'sans échange depuis 6 mois',
    old: 'sans échange depuis 18 mois',
    chain: 'chemin pour se présenter',
    bundle: 'plusieurs acteurs ensemble',
    broker: 'relie des groupes',
    betweenGroups: 'entre deux groupes',
    fragile: 'point fragile, à doubler',
    notAsked: 'à interroger',
    groupsDrawnCloser: 'groupes dessinés plus serrés',
    declaredNetwork: 'réseau déclaré',
    note: 'note épinglée sur l’image',
  },
  moreGaps: (count: number, isAll: boolean) =>
    isAll ? plural(count, 'place vide', 'places vides') : plural(count, 'autre place vide', 'autres places vides'),
  /** Under a mark that stands for several actors. */
  bundle: (count: number) => plural(count, 'autre acteur', 'autres acteurs'),
  folded: (count: number) => plural(count, 'acteur', 'acteurs'),
  /** The same on its own: its sector if it has a name, and its ring (−1: no known path). */
  bundleName: (count: number, sector: string, ring: number) =>
    [sector, ring === 0 ? '' : (RINGS[ring - 1] ?? TRAY)]
      .filter(Boolean)
      .join(', ')
      .concat(`\u00A0: ${plural(count, 'acteur', 'acteurs')}`),
  /** After the picture's description: declared networks that are outlined. */
  outlined: (names: string) => `Réseaux entourés\u00A0: ${names}.`,
  /** After the picture's description: number of actors drawn together. */
  together: (count: number) =>
    count === 1
      ? '1\u00A0acteur n’a pas sa marque à lui.'
      : `${count.toLocaleString('fr')}\u00A0acteurs sont dessinés à plusieurs sous une même marque.`,
};

export type PictureMessages = Sentences<typeof pictureFr>;
