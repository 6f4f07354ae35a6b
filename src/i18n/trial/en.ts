import { plural } from '../desk/englishCount';
import type { TrialMessages } from './fr';

export const trialEn: TrialMessages = {
  title: 'Trying out',
  lead: 'Nothing changes on the map until you keep what you are trying out.',
  steps: 'What if…',
  tie: (a, b) => `${a} and ${b} were in touch`,
  actor: (name, contacts) =>
    contacts.length === 0 ? `${name} joined` : `${name} joined, in touch with ${listed(contacts)}`,
  departure: (name) => `${name} left`,
  removeStep: (step) => `Stop trying: ${step}`,
  summary: (closed, opened) => {
    if (closed === 0 && opened === 0) return 'The same questions would remain.';
    const parts = [
      closed > 0 ? `${plural(closed, 'question', 'questions')} would be closed` : 'no question would be closed',
      opened > 0 ? `${plural(opened, 'new one', 'new ones')} would come up` : 'no new ones would come up',
    ];
    const text = parts.join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  closed: 'Questions that would be closed',
  opened: 'Questions that would come up',
  pieces: (before, after) => {
    if (before === after) return null;
    const now = before > after ? 'Parts of the map would join' : 'The map would come apart';
    return `${now}: ${plural(after, 'part', 'parts')} instead of ${before}.`;
  },
  cutOff: (from) =>
    from === undefined ? 'Who would be cut off from most of the map' : `Who could no longer be reached from ${from}`,
  reached: (from) => `Who could now be reached from ${from}`,
  nearer: 'Who would be closer',
  farther: 'Who would be further away',
  distance: (before, after) => {
    if (after === 1) return `in direct contact, not ${plural(before - 1, 'go-between', 'go-betweens')} away`;
    const now = `${plural(after - 1, 'go-between', 'go-betweens')} away`;
    return before === 1 ? `${now}, not in direct contact` : `${now} instead of ${before - 1}`;
  },
  more: (count) => `and ${count} more`,
  keep: 'Keep',
  keepHint: 'A tie you keep is marked “to be verified”.',
  drop: 'Drop',

  tryTie: 'Try this tie',
  tryTieWith: 'Try a tie…',
  tryTieWho: 'Who with?',
  tryNew: (name) => `Try with “${name}”, who is not on the map`,
  tryDeparture: (name) => `What if ${name} left?`,
  newcomer: {
    open: 'What if someone joined?',
    name: 'Name',
    unnamed: { witness: 'A witness', partner: 'A partner', relay: 'A relay', other: 'Somebody' },
    type: 'Type',
    territory: 'Area',
    tiedTo: 'In touch with',
    nobody: 'No contact',
    submit: 'Try',
    cancel: 'Cancel',
  },
};

/** "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
