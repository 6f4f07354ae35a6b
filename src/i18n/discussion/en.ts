import { plural } from '../desk/englishCount';
import type { DiscussionMessages } from './fr';

export const discussionEn: DiscussionMessages = {
  comment: 'Comment',
  addComment: 'Comment on it',
  vote: 'Give it a vote',
  takeBack: 'Take one back',
  votes: (count) => plural(count, 'vote', 'votes'),
  clear: 'Clear all votes',
};
