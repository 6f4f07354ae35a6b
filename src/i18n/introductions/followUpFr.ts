import type { Sentences } from '../sentences';

/** Noted introductions and their results. */
export const followUpFr = {
  /** Words used as a status. */
  stages: { toDo: 'à faire', done: 'faite', dropped: 'sans suite' },
  lists: { overdue: 'À relancer', toDo: 'À faire', done: 'Faites', dropped: 'Sans suite' },
  none: 'Aucune mise en relation n’est encore notée.',
  fields: {
    subject: 'Objet',
    madeBy: 'Par',
    means: 'Moyen',
    strength: 'Force',
    status: 'Statut',
    due: 'Échéance',
    madeOn: 'Faite le',
    introducer: 'Par quelqu’un hors de la carte',
    result: 'Résultat',
    resultHint: 'Qu’est-ce que cela a donné\u00A0?',
    unsaid: 'non précisé',
  },
  /** The seven ways to introduce two people, the lightest first. */
  strengths: {
    1: 'suggérer à l’un·e d’écrire à l’autre',
    2: 'le suggérer, et prévenir l’autre',
    3: 'un message aux deux',
    4: 'un appel à trois',
    5: 'une rencontre en personne',
    6: 'une rencontre, puis un suivi',
    7: 'une rencontre, et quelque chose à faire ensemble',
  },
  madeBy: (name: string) => `par ${name}`,
  makeTie: 'En faire un lien',
  tied: 'Le lien est sur la carte.',
  withdraw: 'Retirer',
  /** For an introduction that no list suggested. */
  add: 'mise en relation',
  first: 'Qui présenter\u00A0?',
  second: (first: string) => `${first}\u00A0: à présenter à qui\u00A0?`,
};

export type FollowUpMessages = Sentences<typeof followUpFr>;
