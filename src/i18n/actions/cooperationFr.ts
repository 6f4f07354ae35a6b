import type { AwarenessLevel } from '../../domain/awareness';
import type { Sentences } from '../sentences';
import { vocabularyFr } from '../vocabulary/fr';

/** "3 en connaissent l’existence, 2 la finalité, 1 y contribue." */
function countsFr({ neverHeard, knowsAction, knowsPurpose, contributes }: Readonly<Record<AwarenessLevel, number>>) {
  const verb = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
  const parts = [
    knowsAction > 0 && verb(knowsAction, 'en connaît l’existence', 'en connaissent l’existence'),
    knowsPurpose > 0 &&
      (knowsAction > 0
        ? `${knowsPurpose} la finalité`
        : verb(knowsPurpose, 'en connaît la finalité', 'en connaissent la finalité')),
    contributes > 0 && verb(contributes, 'y contribue', 'y contribuent'),
    neverHeard > 0 && verb(neverHeard, 'n’en a pas entendu parler', 'n’en ont pas entendu parler'),
  ].filter(Boolean);
  return parts.length === 0 ? 'Rien n’est encore noté\u00A0: qui connaît cette action\u00A0?' : `${parts.join(', ')}.`;
}

/** Words of the window of actions, of what actors know of them, and of offers and requests. */
export const cooperationFr = {
  window: {
    title: 'Actions de coopération',
    hint: 'Ce qui se mène ou se prépare, avec qui, et qui en sait quoi.',
    list: 'Actions de la carte',
    none: 'Aucune action pour le moment. Donnez un titre à la première.',
    add: 'Nouvelle action',
    addHint: 'Titre, puis Entrée',
    remove: 'Retirer cette action',
    removeQuestion: 'Retirer cette action, et ce que chacun·e en sait\u00A0?',
  },
  fields: {
    title: 'Titre',
    finality: 'Finalité',
    state: 'État',
    lead: 'Chef·fe de file',
    partners: 'Partenaires',
    themes: 'Thèmes',
    territories: 'Territoires',
    publics: 'Publics à toucher',
    period: 'Période',
    results: 'Résultats',
    lessons: 'Leçons',
  },
  addActor: 'Ajouter un acteur',
  actorHint: 'Nom d’un acteur',
  /** For a typed name that matches no actor, or several. */
  actorUnpicked: 'Choisissez un nom de la liste, ou ajoutez-le.',
  /** Field for the actor who gives a testimony. */
  witness: 'Témoin',

  awareness: {
    title: 'Qui en sait quoi\u00A0?',
    /** Label of the four buttons. */
    choice: (actor: string, action: string) => `Ce que sait ${actor} de «\u00A0${action}\u00A0»`,
    /** One sentence with the count of each level; a question when nothing was noted. */
    counts: countsFr,
    /** Actors who know that it exists but not what it is for. */
    purposeUnknown: (names: readonly string[]) => `À qui expliquer la finalité\u00A0? ${vocabularyFr.list(names)}.`,
    carries: { lead: 'chef·fe de file', partner: 'partenaire' },
    more: (count: number) => (count < 2 ? `${count} autre contact` : `${count} autres contacts`),
    less: 'Moins',
    /** On the card of an actor. */
    ofActor: 'Ce qu’il·elle sait des actions',
    noted: (count: number) => (count < 2 ? `${count} notée` : `${count} notées`),
  },

  offers: {
    title: 'Offres et demandes',
    add: { offer: 'offre', request: 'demande' },
    /** One line: what is offered or requested, on what, and whether it is still open. */
    summary: (side: 'offer' | 'request', what: string, about: string, isOpen: boolean) =>
      `${side === 'offer' ? 'Propose' : 'Cherche'}\u00A0: ${what}${about === '' ? '' : `, sur ${about}`}${isOpen ? '' : ' (clos)'}`,
    anything: 'à préciser',
    holder: 'Porteur·se',
    side: 'Sens',
    kind: 'Objet',
    kindHint: 'une salle, un·e interprète, un appui…',
    themes: 'Thèmes',
    profileSought: 'Profil recherché',
    deadline: 'Échéance',
    state: 'État',
    /** Suggested states; the last two mean that it is closed. */
    states: ['en attente', 'en cours', 'répondue', 'annulée'],
    answer: 'Réponse',
    answeredBy: 'Répondu par',
    answeredOn: 'Répondu le',
    answerHint: 'Qui a répondu, et comment',
    remove: 'Retirer de la fiche',
  },
};

export type CooperationMessages = Sentences<typeof cooperationFr>;
