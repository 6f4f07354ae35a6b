import type { ActorId, Day, ThemeId } from './brand';
import type { Role, RoleName } from './role';

/**
 * `unknown` ("à préciser"): nothing says which of the others it is. Masked like a person; never asked what a structure is
 * asked.
 */
export const ACTOR_TYPES = ['person', 'structure', 'network', 'body', 'unknown'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** True for a person, and for an actor of unknown type, who may be one. */
export function countsAsPerson(type: ActorType | undefined): boolean {
  return type === 'person' || type === 'unknown';
}

/** Families of kinds, from a checklist used in the field, extended for rural areas. */
export const FAMILIES = [
  'localAuthority',
  'projectArea',
  'state',
  'association',
  'business',
  'chamber',
  'education',
  'networkAndResources',
  'persons',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Profiles of persons. They decide who is a good witness for whom. */
export const PROFILES = [
  'elected',
  'projectOfficer',
  'leaderFacilitator',
  'developmentAgent',
  'director',
  'volunteer',
  'entrepreneur',
  'teacher',
  'resident',
  'expert',
  'interpreter',
] as const;
export type Profile = (typeof PROFILES)[number];

export const SITUATIONS = ['nothingPlanned', 'wantsTo', 'alreadyStarted', 'unknown'] as const;
export type Situation = (typeof SITUATIONS)[number];

export const CONSENTS = ['toBeAsked', 'given', 'refused'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Whether an actor was asked about its ties. Absent: not recorded, which is normal. */
export const ASKED = ['all', 'partly', 'no'] as const;
export type Asked = (typeof ASKED)[number];

/**
 * A structure, person, network or body on the map, or an actor of unknown type. Fields that a file may fill with its own words
 * (`family`, `profile`, `situation`) hold either a known value or the text as written.
 */
export interface Actor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  /** The "id" column of a file. Never used as an identity here. */
  readonly reference?: string;
  readonly shortName?: string;
  readonly family?: Family | (string & {});
  /** More precise than the family, in free words: "CUMA", "communauté de communes". */
  readonly kind?: string;
  readonly profile?: Profile | (string & {});
  readonly territory?: string;
  /** The group written in the column Groupe, never a computed one. */
  readonly group?: string;
  readonly themes: readonly ThemeId[];
  readonly roles: readonly Role[];
  readonly mission?: string;
  readonly framework?: string;
  readonly situation?: Situation | (string & {});
  readonly resources: readonly string[];
  readonly languages: readonly string[];
  /** How a relay passes information on, and to whom. For the beneficiary, `publics` are those it must convince. */
  readonly channels: readonly string[];
  readonly publics: readonly string[];
  /**
   * Documents about the actor: one address each, alone or after a title, as typed. Never an empty list; opened only on a press.
   */
  readonly links?: readonly string[];
  readonly consent?: Consent;
  readonly consentSince?: Day;
  readonly asked?: Asked;
  readonly updatedOn?: Day;
  /** Columns of a file that the model does not know, as [heading, text], in file order. They are written back on export. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What stays with the officer: never projected, and exported only on request. */
export interface PrivateNotes {
  readonly notes?: string;
  readonly email?: string;
  readonly phone?: string;
  /** "Driver" or "reluctant" towards cooperation, in the officer's words. */
  readonly attitude?: string;
}

/** An actor with nothing but a name. */
export function newActor(id: ActorId, name: string, type: Actor['type'] = 'unknown'): Actor {
  return {
    id,
    type,
    name,
    themes: [],
    roles: [],
    resources: [],
    languages: [],
    channels: [],
    publics: [],
    attributes: [],
  };
}

/** True when the actor holds the role now. A role with an end is past (the end is recorded once it is over). */
export function holdsRole(actor: Actor, role: RoleName): boolean {
  return actor.roles.some((one) => one.role === role && one.until === undefined);
}
