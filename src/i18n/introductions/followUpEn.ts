import type { FollowUpMessages } from './followUpFr';

export const followUpEn: FollowUpMessages = {
  stages: { toDo: 'to do', done: 'done', dropped: 'no follow-up' },
  lists: { overdue: 'To chase up', toDo: 'To do', done: 'Done', dropped: 'No follow-up' },
  none: 'No introductions recorded yet.',
  fields: {
    subject: 'Subject',
    madeBy: 'By',
    means: 'Means',
    strength: 'Strength',
    status: 'Status',
    due: 'Due date',
    result: 'Result',
    resultHint: 'What came of it?',
    unsaid: 'not said',
  },
  strengths: {
    1: 'suggest that one of them write to the other',
    2: 'suggest it, and let the other know',
    3: 'a message to both',
    4: 'a three-way call',
    5: 'a meeting in person',
    6: 'a meeting, then follow-up',
    7: 'a meeting, and something to do together',
  },
  madeBy: (name) => `by ${name}`,
  makeTie: 'Turn it into a tie',
  tied: 'The tie is on the map.',
  withdraw: 'Remove',
  add: 'introduction',
  first: 'Who to introduce?',
  second: (first) => `Who to introduce ${first} to?`,
};
