import type { Actor, Consent } from './actor';
import type { ActionId, ActorId, Day, TestimonyId, ThemeId } from './brand';

/** A person who can testify about a cooperation they lived through: perhaps an action, its themes and the publics it suits. */
export interface Testimony {
  readonly id: TestimonyId;
  readonly person: ActorId;
  readonly action?: ActionId;
  readonly themes: readonly ThemeId[];
  readonly publics: readonly string[];
  readonly consent?: Consent;
  readonly lastGiven?: Day;
}

/** True when the person agreed to be asked: consent of the testimony itself, else of the person. */
export function isConsented({ consent }: Testimony, person: Pick<Actor, 'consent'>): boolean {
  return person.consent !== 'refused' && (consent ?? person.consent) === 'given';
}
