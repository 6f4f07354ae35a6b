import type { Actor } from '../actor';
import type { ActorId, TieId } from '../brand';
import { type Patch, patched, withRecord } from '../tables';
import type { Tie } from '../tie';
import { addActor } from './actors';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';
import { addTie } from './ties';

interface DescribeTie {
  readonly id: TieId;
  readonly patch: Patch<Tie>;
  readonly alsoNew?: AlsoNew;
}

/** Changes a tie except for its ends. Without a day for the next exchange, it is nobody's turn. */
export const describeTie = defineCommand(
  'describeTie',
  'amend',
  (document, { id, patch, alsoNew }: DescribeTie) => {
    const tie = document.ties.get(id);
    const within = withAlsoNew(document, alsoNew);
    if (!tie || (patch.nextBy && !within.actors.has(patch.nextBy))) return document;
    const { nextExchange } = { ...tie, ...patch };
    const next = patched(tie, { ...patch, id, a: tie.a, b: tie.b, ...(!nextExchange && { nextBy: undefined }) });
    return next === tie ? document : withRecord(within, 'ties', id, next);
  },
  ({ id, patch }) => `${id} ${Object.keys(patch).join(' ')}`,
);

interface MoveTie {
  readonly id: TieId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly alsoNew?: AlsoNew;
}

/**
 * Gives a tie other ends, or swaps them; its other fields stay. Refused when an end is neither on the map nor in `alsoNew`, or
 * when both are the same actor.
 */
export const moveTie = defineCommand('moveTie', 'record', (document, { id, a, b, alsoNew }: MoveTie) => {
  const tie = document.ties.get(id);
  const next = withAlsoNew(document, alsoNew);
  if (!tie || a === b || !next.actors.has(a) || !next.actors.has(b)) return document;
  return tie.a === a && tie.b === b ? document : withRecord(next, 'ties', id, { ...tie, a, b });
});

interface EditTies {
  /** Actors that appear only in the new ties. */
  readonly newcomers?: readonly Actor[];
  readonly newTies?: readonly Tie[];
  /** Changes to existing ties, which may include their ends. */
  readonly edits: readonly (readonly [id: TieId, patch: Patch<Tie>])[];
}

/** Changes many ties in one step: a filled column, pasted rows. */
export const editTies = defineCommand(
  'editTies',
  'record',
  (document, { newcomers = [], newTies = [], edits }: EditTies) => {
    let next = newcomers.reduce((before, actor) => addActor.run(before, { actor }), document);
    next = newTies.reduce(addTie, next);
    for (const [id, patch] of edits) {
      const tie = next.ties.get(id);
      if (!tie) continue;
      next = moveTie.run(next, { id, a: patch.a ?? tie.a, b: patch.b ?? tie.b });
      next = describeTie.run(next, { id, patch });
    }
    return next;
  },
);
