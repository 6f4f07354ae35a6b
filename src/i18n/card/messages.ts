import type { TieLevel } from '../../domain/tie';

/** Labels of the fields of an actor; with `add`, small buttons that open an empty one. */
export type ActorFieldName =
  | 'name'
  | 'shortName'
  | 'type'
  | 'profile'
  | 'family'
  | 'kind'
  | 'territory'
  | 'group'
  | 'themes'
  | 'roles'
  | 'mission'
  | 'framework'
  | 'situation'
  | 'resources'
  | 'languages'
  | 'channels'
  | 'publics'
  | 'consent'
  | 'consentSince'
  | 'asked'
  | 'updatedOn'
  | 'reference';

/** The card of what is selected. */
export interface CardMessages {
  readonly title: string;
  readonly help: {
    readonly title: string;
    readonly lines: readonly string[];
  };
  readonly readOnly: string;
  /** First option of a choice that may stay empty. */
  readonly unsaid: string;
  readonly remove: (what: string) => string;
  readonly confirmRemove: string;
  readonly cancel: string;
  readonly add: string;
  readonly addNamed: (text: string) => string;
  /** Of a field that was left with a text in it. */
  readonly notAdded: string;
  readonly noMatch: string;
  readonly dayHint: string;
  readonly dayUnread: string;

  readonly actor: {
    readonly fields: Readonly<Record<ActorFieldName, string>>;
    readonly addField: (field: string) => string;
    readonly publicsOfBeneficiary: string;
    readonly isBeneficiary: string;
    readonly isOfficer: string;
    readonly betweenGroups: (own: string, other: string) => string;
    readonly seeFrom: string;
    readonly stopSeeingFrom: string;
    readonly whoCanIntroduce: string;
    readonly hideIntroduction: string;
    readonly makeBeneficiary: string;
    readonly makeOfficer: string;
    readonly addTheme: string;
    readonly since: string;
    readonly until: string;
    readonly endRole: string;
    readonly more: string;
    readonly moreFilled: (count: number) => string;
    readonly attributes: string;
    readonly removeActor: string;
    readonly removeActorWarning: (ties: number) => string;
  };

  readonly ties: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly nature: (other: string) => string;
    readonly unsaidNature: string;
    readonly open: (other: string) => string;
    readonly toVerify: string;
    readonly absent: string;
    readonly addTitle: string;
    readonly who: string;
    readonly whoHint: string;
    readonly createAndTie: (name: string) => string;
  };

  readonly testimonies: {
    readonly title: string;
    readonly add: string;
    /** "Sur la mobilité, devant des élu·es": what it is about, in one line. */
    readonly summary: (themes: string, publics: string) => string;
    readonly anything: string;
    readonly action: string;
    readonly consent: string;
    readonly lastGiven: string;
    readonly themes: string;
    readonly publics: string;
    readonly removeTestimony: string;
  };

  readonly actions: {
    readonly title: string;
    readonly asLead: (title: string) => string;
    readonly asPartner: (title: string) => string;
  };

  readonly privates: {
    readonly title: string;
    readonly filled: string;
    readonly explanation: string;
    readonly notes: string;
    readonly email: string;
    readonly phone: string;
    readonly attitude: string;
    readonly attitudeHint: string;
  };

  readonly tie: {
    /** "Lien formel". */
    readonly title: (formality: string) => string;
    readonly ends: string;
    readonly nature: string;
    readonly formal: string;
    /** What is understood when nobody said whether the tie is formal. */
    readonly formalByNature: (formality: string) => string;
    readonly direction: string;
    readonly noDirection: string;
    readonly swap: string;
    readonly certainty: string;
    readonly level: string;
    readonly levelOption: (level: TieLevel, meaning: string) => string;
    readonly frequency: string;
    readonly frequencies: readonly string[];
    readonly lastExchange: string;
    readonly saidBy: string;
    readonly validatedBy: string;
    readonly validatedOn: string;
    readonly confidential: string;
    readonly confidentialHint: string;
    /** Of a tie that has an end. */
    readonly past: string;
    readonly removeTie: string;
  };
}
