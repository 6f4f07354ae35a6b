import type { AwarenessLevel } from '../../domain/awareness';
import { vocabularyEn } from '../vocabulary/en';
import type { CooperationMessages } from './cooperationFr';

/** "3 know that it exists, 2 what it is for, 1 contributes." */
function countsEn({ neverHeard, knowsAction, knowsPurpose, contributes }: Readonly<Record<AwarenessLevel, number>>) {
  const verb = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const parts = [
    knowsAction > 0 && verb(knowsAction, 'knows that it exists', 'know that it exists'),
    knowsPurpose > 0 &&
      (knowsAction > 0
        ? `${knowsPurpose} what it is for`
        : verb(knowsPurpose, 'knows what it is for', 'know what it is for')),
    contributes > 0 && verb(contributes, 'contributes', 'contribute'),
    neverHeard > 0 && verb(neverHeard, 'has never heard of it', 'have never heard of it'),
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing recorded yet: who knows about this action?' : `${parts.join(', ')}.`;
}

export const cooperationEn: CooperationMessages = {
  window: {
    title: 'Cooperation actions',
    hint: 'What is under way or in preparation, with whom, and who knows what about it.',
    list: 'Actions on the map',
    none: 'No action yet. Give the first one a title.',
    add: 'New action',
    addHint: 'Title, then Enter',
    remove: 'Remove this action',
    removeQuestion: 'Remove this action, and what everyone knows about it?',
  },
  fields: {
    title: 'Title',
    finality: 'Purpose',
    state: 'State',
    lead: 'Lead partner',
    partners: 'Partners',
    themes: 'Themes',
    territories: 'Areas',
    publics: 'Audiences to reach',
    period: 'Period',
    results: 'Results',
    lessons: 'Lessons',
  },
  addActor: 'Add an actor',
  actorHint: 'Name of an actor',
  actorUnpicked: 'Choose a name from the list, or add it.',
  witness: 'Witness',

  awareness: {
    title: 'Who knows what about it?',
    choice: (actor, action) => `What ${actor} knows about “${action}”`,
    counts: countsEn,
    purposeUnknown: (names) => `Who needs to have the purpose explained? ${vocabularyEn.list(names)}.`,
    carries: { lead: 'lead partner', partner: 'partner' },
    more: (count) => (count === 1 ? `${count} other contact` : `${count} other contacts`),
    less: 'Less',
    ofActor: 'What they know about the actions',
    noted: (count) => `${count} recorded`,
  },

  offers: {
    title: 'Offers and requests',
    add: { offer: 'offer', request: 'request' },
    summary: (side, what, about, isOpen) =>
      `${side === 'offer' ? 'Offers' : 'Looks for'}: ${what}${about === '' ? '' : `, on ${about}`}${isOpen ? '' : ' (closed)'}`,
    anything: 'to be said',
    holder: 'Holder',
    side: 'Side',
    kind: 'What',
    kindHint: 'a room, an interpreter, support…',
    themes: 'Themes',
    profileSought: 'Profile sought',
    deadline: 'Deadline',
    state: 'State',
    states: ['waiting', 'under way', 'answered', 'cancelled'],
    answer: 'Answer',
    answeredBy: 'Answered by',
    answeredOn: 'Answered on',
    answerHint: 'Who answered, and how',
    remove: 'Remove from the card',
  },
};
