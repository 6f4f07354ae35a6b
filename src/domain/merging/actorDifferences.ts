import type { Actor } from '../actor';
import { fold } from '../folding';

/** Single-value fields of an actor: where two merged actors differ, the user chooses which value stays. */
const SINGLE_FIELDS = [
  'type',
  'shortName',
  'family',
  'kind',
  'profile',
  'territory',
  'group',
  'mission',
  'framework',
  'situation',
  'consent',
  'asked',
] as const satisfies readonly (keyof Actor)[];
export type SingleField = (typeof SINGLE_FIELDS)[number];

export interface ActorDifference {
  readonly field: SingleField;
  readonly first: string;
  readonly second: string;
}

export function actorDifferences(first: Actor, second: Actor): ActorDifference[] {
  return SINGLE_FIELDS.flatMap((field) => {
    const [one, other] = [first[field], second[field]];
    if (one === undefined || other === undefined || fold(one) === fold(other)) return [];
    // An unknown type gives way to a known one.
    if (field === 'type' && (one === 'unknown' || other === 'unknown')) return [];
    return [{ field, first: one, second: other }];
  });
}

/** The first actor, with these fields taken from the second. */
export function withFieldsOf(first: Actor, second: Actor, fields: readonly SingleField[]): Actor {
  const taken = fields.filter((field) => second[field] !== undefined).map((field) => [field, second[field]] as const);
  const since = fields.includes('consent') ? { consentSince: second.consentSince } : {};
  const { consentSince, ...next } = { ...first, ...Object.fromEntries(taken), ...since } as Actor & {
    consentSince?: Actor['consentSince'] | undefined;
  };
  return consentSince === undefined ? next : { ...next, consentSince };
}
