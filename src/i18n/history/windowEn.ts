import type { HistoryWindowMessages } from './windowFr';

export const historyWindowEn: HistoryWindowMessages = {
  intro:
    'Everything done to this map, latest first. Choose a step to go back to it: nothing is lost, later steps stay above it until the next change.',
  steps: 'Steps',
  empty: 'Nothing has been done to this map yet.',
  start: 'Before the first step listed',
  now: 'The map is here',
  undone: 'undone',
  goTo: (step) => `Go back to: ${step}`,
  earlier: (count) => (count === 1 ? 'Show 1 earlier step' : `Show ${count} earlier steps`),
  readOnly: 'This map is open in another window: here you can only look at it.',
};
