import type { Action } from '../../domain/action';
import type { Awareness } from '../../domain/awareness';
import type { Discussion } from '../../domain/discussion';
import type { Introduction } from '../../domain/introduction';
import type { SavedLook } from '../../domain/looks/savedLook';
import type { Meeting } from '../../domain/meeting';
import type { Offer } from '../../domain/offer';
import type { PictureNote } from '../../domain/pictureNote';
import type { Resource } from '../../domain/resource';
import type { Ruling } from '../../domain/ruling';
import type { StoryStep } from '../../domain/storyStep';
import type { Testimony } from '../../domain/testimony';
import type { Theme } from '../../domain/themes/theme';
import type { Tie } from '../../domain/tie';
import { type Field, type Fields, required } from './codec';
import { savedLookCodec, storyStepCodec } from './lookCodecs';
import {
  actionCodec,
  actorCodec,
  awarenessCodec,
  discussionCodec,
  infoCodec,
  introductionCodec,
  meetingCodec,
  offerCodec,
  pictureNoteCodec,
  privateCodec,
  resourceCodec,
  rulingCodec,
  testimonyCodec,
  themeCodec,
  tieCodec,
  type WrittenInfo,
  type WrittenPrivate,
} from './recordCodecs';
import { table } from './table';
import type { WrittenActor } from './writtenActor';

export interface WrittenCopy {
  readonly map: WrittenInfo;
  readonly themes: readonly Theme[];
  readonly actors: readonly WrittenActor[];
  readonly ties: readonly Tie[];
  readonly actions: readonly Action[];
  readonly testimonies: readonly Testimony[];
  readonly offers: readonly Offer[];
  readonly introductions: readonly Introduction[];
  readonly awareness: readonly Awareness[];
  readonly meetings: readonly Meeting[];
  readonly resources: readonly Resource[];
  readonly rulings: readonly Ruling[];
  readonly discussions: readonly Discussion[];
  readonly pictureNotes: readonly PictureNote[];
  readonly looks: readonly SavedLook[];
  readonly story: readonly StoryStep[];
  /** Apart and last, since a person may leave it out. */
  readonly private: readonly WrittenPrivate[];
}

const each = <Value>(codec: Field<Value>['codec']): Field<Value> => ({ presence: 'list', codec });

export const COPY_FIELDS: Fields<WrittenCopy> = {
  map: required(infoCodec),
  themes: each(table(themeCodec, 'id')),
  actors: each(table(actorCodec, 'id')),
  ties: each(table(tieCodec, 'id')),
  actions: each(table(actionCodec, 'id')),
  testimonies: each(table(testimonyCodec, 'id')),
  offers: each(table(offerCodec, 'id')),
  introductions: each(table(introductionCodec, 'id')),
  awareness: each(table(awarenessCodec, 'id')),
  meetings: each(table(meetingCodec, 'id')),
  resources: each(table(resourceCodec, 'id')),
  rulings: each(table(rulingCodec, 'id')),
  discussions: each(table(discussionCodec, 'id')),
  pictureNotes: each(table(pictureNoteCodec, 'id')),
  looks: each(table(savedLookCodec, 'id')),
  story: each(table(storyStepCodec, 'id')),
  private: each(table(privateCodec, 'actor')),
};
