import { ACTOR_TYPES } from '../../domain/actor';
import { GROUPINGS } from '../../domain/looks/grouping';
import { DIFFICULTIES, LOOK_VIEWS, type Look, POINTED_KINDS, type Pointed } from '../../domain/looks/look';
import { type Narrowing, STEPS_AROUND, type StepsAround } from '../../domain/looks/narrowing';
import type { SavedLook } from '../../domain/looks/savedLook';
import { ROLES } from '../../domain/role';
import { STEP_KINDS, type StoryStep } from '../../domain/storyStep';
import { flag, list, listOf, number, oneOf, optional, record, required, text } from './codec';

const narrowingCodec = record<Narrowing>({
  around: optional(
    record<NonNullable<Narrowing['around']>>({
      actor: required(text()),
      steps: required(number<StepsAround>(STEPS_AROUND)),
    }),
  ),
  networks: listOf(text()),
  themes: listOf(text()),
  types: listOf(oneOf(ACTOR_TYPES)),
  profiles: listOf(text()),
  families: listOf(text()),
  territories: listOf(text()),
  roles: listOf(oneOf(ROLES)),
  groups: listOf(text()),
});

const lookCodec = record<Look>({
  view: required(oneOf(LOOK_VIEWS)),
  grouping: required(oneOf(GROUPINGS)),
  from: optional(text()),
  withoutOfficer: optional(flag),
  agedTies: optional(flag),
  formality: optional(oneOf(['formal', 'informal'])),
  difficulty: optional(oneOf(DIFFICULTIES)),
  narrowing: optional(narrowingCodec),
  outlined: listOf(text()),
  pointed: optional(record<Pointed>({ kind: required(oneOf(POINTED_KINDS)), id: required(text()) })),
  byCloseTies: optional(flag),
  folded: optional(list(text())),
  notesHidden: optional(flag),
});

export const savedLookCodec = record<SavedLook>({
  id: required(text()),
  name: required(text()),
  look: required(lookCodec),
});

export const storyStepCodec = record<StoryStep>({
  id: required(text()),
  kind: required(oneOf(STEP_KINDS)),
  rank: required(number()),
  title: optional(text()),
  text: optional(text()),
  look: optional(lookCodec),
  skipped: optional(flag),
});
