import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { vocabularyFr } from '../vocabulary/fr';

/** Window with settings of the whole map. */
export const mapInfoFr = {
  name: 'Titre',
  question: 'Question posée',
  finality: 'Pourquoi coopérer\u00A0? (une phrase)',
  beneficiary: 'Bénéficiaire',
  officer: 'Moi (chargé·e d’appui)',
  nobody: 'personne pour le moment',
  language: 'Langue de la carte',
  /** How far news of an action is assumed to travel. */
  relayWithin: 'L’information passe par au plus',
  within: 'On cherche jusqu’à',
  goBetweens: (count: number) => plural(count, 'intermédiaire', 'intermédiaires'),
  dormantAfter: 'Un lien s’endort après',
  months: (count: number) => `${count} mois`,
  privacy: 'Données personnelles',
  privacyHint: 'La carte parle de personnes\u00A0: dites pourquoi, jusqu’à quand, et depuis quand elles le savent.',
  purpose: 'À quoi sert cette carte\u00A0?',
  keepUntil: 'À garder jusqu’au',
  informedOn: 'Personnes informées le',
  groupsHint: 'Les groupes rassemblent les acteurs qui ont surtout des liens entre eux. Vous pouvez les renommer.',
  /** Differences between declared networks and computed groups. */
  acrossTitle: 'Réseaux et groupes',
  acrossHint: 'Un réseau dit de quoi on est membre\u00A0; un groupe, qui a des liens avec qui.',
  across: {
    split: (network: string, groups: readonly (readonly [name: string, members: number])[]) =>
      `Les membres de «\u00A0${network}\u00A0» se partagent entre ${vocabularyFr.list(
        groups.map(([name, members]) => `«\u00A0${name}\u00A0» (${members})`),
      )}.`,
    mixed: (group: string, networks: readonly string[]) =>
      `Le groupe «\u00A0${group}\u00A0» réunit des membres de plusieurs réseaux\u00A0: ${vocabularyFr.list(networks)}.`,
  },
  regroup: 'Recalculer les groupes',
};

export type MapInfoMessages = Sentences<typeof mapInfoFr>;
