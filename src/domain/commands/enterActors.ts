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
  /** Themes that are not on the map yet. */
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
  /** What the line says of actors already on the map. */
  readonly known: readonly { readonly id: ActorId; readonly patch: Patch<Actor> }[];
  readonly ties: readonly Tie[];
  /** Testimonies that the new actors agreed to give. */
  readonly testimonies?: readonly Testimony[];
  /** Introductions to make for the new actors. */
  readonly introductions?: readonly Introduction[];
  /** Place of the first new actor. */
  readonly placement?: Omit<Placement, 'id'>;
  /** The map's beneficiary from then on. */
  readonly beneficiary?: ActorId;
}

/**
 * Adds everything that a line or a list of lines says, in one step: themes, actors, additions to known actors, ties, and
 * related records.
 */
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
