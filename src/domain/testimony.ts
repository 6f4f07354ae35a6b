import type { Actor, Consent } from './actor';
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

/** True when whoever tells of it agreed to be asked for it: said of the testimony itself, else of the person. */
export function isConsented({ consent }: Testimony, person: Pick<Actor, 'consent'>): boolean {
  return person.consent !== 'refused' && (consent ?? person.consent) === 'given';
}
