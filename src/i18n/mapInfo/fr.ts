import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** The window of what is said of the whole map. */
export const mapInfoFr = {
  name: 'Titre',
  question: 'Question posée',
  finality: 'Pourquoi coopérer\u00A0? (une phrase)',
  beneficiary: 'Bénéficiaire',
  officer: 'Moi (chargé·e d’appui)',
  nobody: 'personne pour le moment',
  language: 'Langue de la carte',
  /** How far news of an action is taken to travel. */
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
  regroup: 'Recalculer les groupes',
};

export type MapInfoMessages = Sentences<typeof mapInfoFr>;
