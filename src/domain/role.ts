import type { Day } from './brand';

/** Roles an actor can hold, in display order. */
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

export interface Role {
  readonly role: RoleName;
  readonly since?: Day;
  readonly until?: Day;
}
