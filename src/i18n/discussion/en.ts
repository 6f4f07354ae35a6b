import { plural } from '../desk/englishCount';
import type { DiscussionMessages } from './fr';

export const discussionEn: DiscussionMessages = {
  comment: 'Comment',
  addComment: 'Comment on it',
  vote: 'Give it a vote',
  takeBack: 'Take one back',
  votes: (count) => plural(count, 'vote', 'votes'),
  clear: 'Clear all votes',
  followUp: 'Add to “To do”',
  followUpHint: 'For you to do in two weeks; the day and the person can then be changed.',
  due: 'For when',
  turn: 'Whose turn',
  noFollowUp: 'Take off “To do”',
};
