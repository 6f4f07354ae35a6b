import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** What people say of a gap that stays open: a comment, and votes. */
export const discussionFr = {
  comment: 'Commentaire',
  addComment: 'Commenter',
  vote: 'Donner une voix',
  takeBack: 'En retirer une',
  votes: (count: number) => plural(count, 'voix', 'voix'),
  clear: 'Effacer toutes les voix',
};

export type DiscussionMessages = Sentences<typeof discussionFr>;
