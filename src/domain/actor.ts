import type { ActorId, Day, ThemeId } from './brand';
import type { Role, RoleName } from './role';

/** `unknown`, "à préciser": nothing said or shown which of these it is. Masked like a person, asked nothing as a structure. */
export const ACTOR_TYPES = ['person', 'structure', 'network', 'body', 'unknown'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** A person, or somebody of whom nothing shows that they are not one. */
export function countsAsPerson(type: ActorType | undefined): boolean {
  return type === 'person' || type === 'unknown';
}

/** Families of kinds, after a checklist used in the field, widened for rural areas. */
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

/** Profiles of persons: they decide who is a good witness in front of whom. */
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

/** Whether an actor was asked about its ties. Absent: nobody said, which is normal. */
export const ASKED = ['all', 'partly', 'no'] as const;
export type Asked = (typeof ASKED)[number];

/**
 * A structure, a person, a network or a body on the map, or one of whom it is still to be said.
 * Fields that a file may fill with words of its own (`family`, `profile`, `situation`) hold either a known
 * value or the text as it was written.
 */
export interface Actor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  /** What a file calls its "id". Never used as an identity by us. */
  readonly reference?: string;
  readonly shortName?: string;
  readonly family?: Family | (string & {});
  /** Finer than the family, in free words: "CUMA", "communauté de communes". */
  readonly kind?: string;
  readonly profile?: Profile | (string & {});
  readonly territory?: string;
  /** The group it is said to belong to (column Groupe), never a computed one. */
  readonly group?: string;
  readonly themes: readonly ThemeId[];
  readonly roles: readonly Role[];
  readonly mission?: string;
  readonly framework?: string;
  readonly situation?: Situation | (string & {});
  readonly resources: readonly string[];
  readonly languages: readonly string[];
  /** How a relay passes information on, and to whom. Of the beneficiary: `publics` = whom it must convince. */
  readonly channels: readonly string[];
  readonly publics: readonly string[];
  /** Documents about it: an address each, after a title or alone, as somebody wrote it. Never empty; never followed but by a press. */
  readonly links?: readonly string[];
  readonly consent?: Consent;
  readonly consentSince?: Day;
  readonly asked?: Asked;
  readonly updatedOn?: Day;
  /** Columns of a file that the model does not know, as [heading, text], in their order. They come back on export. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What stays with the officer: never projected, never exported unless asked for. */
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

/** True when the actor holds the role now: a role with an end is past (the end is said when it is over). */
export function holdsRole(actor: Actor, role: RoleName): boolean {
  return actor.roles.some((one) => one.role === role && one.until === undefined);
}
