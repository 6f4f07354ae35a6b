import type { Actor } from '../actor';
import { fold } from '../folding';

/** Fields of an actor that hold one value: where two that are one differ, a person says which stands. */
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

/** A field in which both say something, and not the same. */
export interface ActorDifference {
  readonly field: SingleField;
  readonly first: string;
  readonly second: string;
}

export function actorDifferences(first: Actor, second: Actor): ActorDifference[] {
  return SINGLE_FIELDS.flatMap((field) => {
    const [one, other] = [first[field], second[field]];
    if (one === undefined || other === undefined || fold(one) === fold(other)) return [];
    // Still to be said: it gives way to what is.
    if (field === 'type' && (one === 'unknown' || other === 'unknown')) return [];
    return [{ field, first: one, second: other }];
  });
}

/** The first with these fields as the second has them. */
export function withFieldsOf(first: Actor, second: Actor, fields: readonly SingleField[]): Actor {
  const taken = fields.filter((field) => second[field] !== undefined).map((field) => [field, second[field]] as const);
  const since = fields.includes('consent') ? { consentSince: second.consentSince } : {};
  const { consentSince, ...next } = { ...first, ...Object.fromEntries(taken), ...since } as Actor & {
    consentSince?: Actor['consentSince'] | undefined;
  };
  return consentSince === undefined ? next : { ...next, consentSince };
}
