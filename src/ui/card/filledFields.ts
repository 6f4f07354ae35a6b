import type { Actor } from '../../domain/actor';

/** Fields kept under "More", in display order. */
export const MORE_FIELDS = [
  'shortName',
  'family',
  'kind',
  'group',
  'mission',
  'framework',
  'situation',
  'resources',
  'languages',
  'channels',
  'publics',
  'consent',
  'asked',
  'updatedOn',
  'reference',
] as const;
export type MoreField = (typeof MORE_FIELDS)[number];

/** True when the field is already among the main fields, and so left out of "More". */
function isMain(actor: Actor, field: MoreField, isBeneficiary: boolean): boolean {
  const isRelay = actor.roles.some((one) => one.role === 'relay');
  if (field === 'mission') return actor.mission !== undefined;
  if (field === 'channels') return isRelay;
  return field === 'publics' && (isRelay || isBeneficiary);
}

export function moreFields(
  actor: Actor,
  isBeneficiary: boolean,
): { readonly filled: MoreField[]; readonly empty: MoreField[] } {
  const fields = MORE_FIELDS.filter((field) => !isMain(actor, field, isBeneficiary));
  const isFilled = (field: MoreField) => {
    const value = actor[field];
    return value !== undefined && value.length > 0;
  };
  return {
    filled: fields.filter(isFilled),
    // The reference that a file gives the actor is shown, never asked for.
    empty: fields.filter((field) => !isFilled(field) && field !== 'reference'),
  };
}
