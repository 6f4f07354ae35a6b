import type { Actor } from '../actor';
import type { ActorId } from '../brand';
import type { Introduction } from '../introduction';
import type { Placement } from '../placement';
import { type Patch, patched, withRecord } from '../tables';
import type { Testimony } from '../testimony';
import type { Theme } from '../themes/theme';
import type { Tie } from '../tie';
import { withChosen } from '../withChosen';
import { addActor } from './actors';
import { withAlsoNew } from './alsoNew';
import { defineCommand } from './command';
import { recordIntroduction } from './introductions';
import { recordTestimony } from './testimonies';
import { addTie } from './ties';

export interface EnterActors {
  /** Themes that the map has not yet. */
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
  /** What is said of actors that are there already. */
  readonly known: readonly { readonly id: ActorId; readonly patch: Patch<Actor> }[];
  readonly ties: readonly Tie[];
  /** What those who come agreed to tell of. */
  readonly testimonies?: readonly Testimony[];
  /** Introductions to make, of those who come. */
  readonly introductions?: readonly Introduction[];
  /** Where the first new actor was put. */
  readonly placement?: Omit<Placement, 'id'>;
  /** Whom the map is about from then on. */
  readonly beneficiary?: ActorId;
}

/** Adds all that a line, or a list of them, says, in one step: themes, actors, what is said of known ones, ties, and what comes with them. */
export const enterActors = defineCommand('enterActors', 'record', (document, entered: EnterActors) => {
  const { themes, actors, known, ties, placement, beneficiary } = entered;
  let next = withAlsoNew(document, { themes });
  for (const [at, actor] of actors.entries())
    next = addActor.run(next, { actor, ...(placement && at === 0 ? { placement } : {}) });
  for (const { id, patch } of known) {
    const actor = next.actors.get(id);
    if (!actor || patch.themes?.some((theme) => !next.themes.has(theme))) continue;
    const after = patched(actor, { ...patch, id, name: actor.name });
    if (after !== actor) next = withRecord(next, 'actors', id, after);
  }
  for (const tie of ties) next = addTie(next, tie);
  for (const testimony of entered.testimonies ?? []) next = recordTestimony.run(next, { testimony });
  for (const introduction of entered.introductions ?? []) next = recordIntroduction.run(next, { introduction });
  return beneficiary === undefined ? next : withChosen(next, 'beneficiary', beneficiary);
});
