import { VALUES, type ValueList } from '../../domain/words/values';
import type { TableKind } from '../headings/tableKind';

/** Words that a column may hold: one of our lists, or a scale of numbers. */
export type Vocabulary = ValueList | 'level' | 'strength';

const SCALES: Readonly<Record<'level' | 'strength', number>> = { level: 4, strength: 7 };

const OF_FIELDS: Readonly<Partial<Record<TableKind, Readonly<Record<string, Vocabulary>>>>> = {
  actors: {
    type: 'type',
    family: 'family',
    profile: 'profile',
    roles: 'roles',
    situation: 'situation',
    consent: 'consent',
    asked: 'asked',
  },
  ties: {
    nature: 'nature',
    formal: 'yesNo',
    direction: 'direction',
    certainty: 'certainty',
    level: 'level',
    confidential: 'yesNo',
    directed: 'directed',
  },
  actions: { state: 'state' },
  testimonies: { consent: 'consent' },
  offers: { side: 'side', kind: 'kind' },
  resources: { kind: 'resourceKind' },
  introductions: { means: 'means', strength: 'strength' },
  awareness: { level: 'awareness' },
  looks: {
    picture: 'view',
    grouping: 'grouping',
    withoutOfficer: 'yesNo',
    agedTies: 'yesNo',
    byCloseTies: 'yesNo',
    notesHidden: 'yesNo',
    formality: 'formality',
    difficulty: 'difficulty',
    types: 'type',
    profiles: 'profile',
    families: 'family',
    roles: 'roles',
  },
};

/** The words that a column of this field holds, `undefined` when it holds whatever people write. */
export function vocabularyOf(kind: TableKind, field: string): Vocabulary | undefined {
  const fields = OF_FIELDS[kind];
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Our values of a vocabulary, in the order in which they are offered. */
export function valuesOf(vocabulary: Vocabulary): readonly string[] {
  if (vocabulary === 'level' || vocabulary === 'strength') {
    return Array.from({ length: SCALES[vocabulary] }, (_, i) => String(i + 1));
  }
  return VALUES[vocabulary].map(({ value }) => value);
}
