/** A nominal type: a plain string is not an `ActorId`. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

export type ActorId = Brand<string, 'ActorId'>;
export type TieId = Brand<string, 'TieId'>;
export type ThemeId = Brand<string, 'ThemeId'>;
export type ActionId = Brand<string, 'ActionId'>;
export type TestimonyId = Brand<string, 'TestimonyId'>;
export type OfferId = Brand<string, 'OfferId'>;
export type IntroductionId = Brand<string, 'IntroductionId'>;
export type AwarenessId = Brand<string, 'AwarenessId'>;
export type ResourceId = Brand<string, 'ResourceId'>;
export type MeetingId = Brand<string, 'MeetingId'>;
export type SnapshotId = Brand<string, 'SnapshotId'>;
export type LookId = Brand<string, 'LookId'>;
export type NoteId = Brand<string, 'NoteId'>;
export type StepId = Brand<string, 'StepId'>;
export type GroupId = Brand<string, 'GroupId'>;
/** Identifies a finding by rule and subject ids; rulings, ghosts and undo refer to it. See `findingKey`. */
export type FindingKey = Brand<string, 'FindingKey'>;

/** A day, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as it was given. Never a moment, so no time zone can shift it. */
export type Day = Brand<string, 'Day'>;
