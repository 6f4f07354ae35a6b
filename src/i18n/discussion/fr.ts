import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Discussion of an open gap: a comment, and votes. */
export const discussionFr = {
  comment: 'Commentaire',
  addComment: 'Commenter',
  vote: 'Donner une voix',
  takeBack: 'En retirer une',
  votes: (count: number) => plural(count, 'voix', 'voix'),
  clear: 'Effacer toutes les voix',
  /** Adds the gap to "À faire". */
  followUp: 'Ajouter à «\u00A0À faire\u00A0»',
  followUpHint: 'À faire par vous dans deux semaines\u00A0; la date et la personne se changent ensuite.',
  due: 'Pour quand',
  turn: 'À qui le tour',
  noFollowUp: 'Retirer de «\u00A0À faire\u00A0»',
};

export type DiscussionMessages = Sentences<typeof discussionFr>;
