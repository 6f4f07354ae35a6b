import type { ValueList } from './values';

/** Fields whose values are words of a closed list, by table: what a spreadsheet can offer, and how a value is said. */
export const FIELD_LISTS: Readonly<Partial<Record<string, Readonly<Record<string, ValueList>>>>> = {
  actors: {
    type: 'type',
    family: 'family',
    profile: 'profile',
    situation: 'situation',
    consent: 'consent',
    asked: 'asked',
  },
  ties: { nature: 'nature', formal: 'yesNo', direction: 'direction', certainty: 'certainty', confidential: 'yesNo' },
  actions: { state: 'state' },
  testimonies: { consent: 'consent' },
  offers: { side: 'side', kind: 'kind' },
  resources: { kind: 'resourceKind' },
  introductions: { means: 'means' },
  awareness: { level: 'awareness' },
  rulings: { verdict: 'verdict' },
  looks: {
    picture: 'view',
    grouping: 'grouping',
    withoutOfficer: 'yesNo',
    agedTies: 'yesNo',
    byCloseTies: 'yesNo',
    notesHidden: 'yesNo',
    formality: 'formality',
    difficulty: 'difficulty',
  },
};
