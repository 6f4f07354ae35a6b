import type { Consent } from './actor';
import type { ActionId, ActorId, Day, TestimonyId, ThemeId } from './brand';

/** Somebody who can tell of a cooperation lived: a person, perhaps an action, the themes and whom it suits. */
export interface Testimony {
  readonly id: TestimonyId;
  readonly person: ActorId;
  readonly action?: ActionId;
  readonly themes: readonly ThemeId[];
  readonly publics: readonly string[];
  readonly consent?: Consent;
  readonly lastGiven?: Day;
}
