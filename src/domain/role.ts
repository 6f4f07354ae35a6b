import type { Day } from './brand';

/** Roles an actor can hold, in the order in which they are shown. */
export const ROLES = [
  'beneficiary',
  'formerBeneficiary',
  'officer',
  'witness',
  'potentialPartner',
  'likelyPartner',
  'partner',
  'relay',
  'resourcePerson',
  'holder',
  'leadPartner',
  'funder',
  'peer',
  'colleague',
] as const;

export type RoleName = (typeof ROLES)[number];

/** A role, held from a day to another when these are known. */
export interface Role {
  readonly role: RoleName;
  readonly since?: Day;
  readonly until?: Day;
}
