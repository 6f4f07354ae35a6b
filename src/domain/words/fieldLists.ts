import type { ValueList } from './values';

/** Fields with a closed list of values, by table: used for spreadsheet choices and for wording values. */
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
