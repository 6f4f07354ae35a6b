import type { Actor, PrivateNotes } from '../actor';
import type { AwarenessLevel } from '../awareness';
import type { ActionId, ActorId, AwarenessId } from '../brand';
import { isFinitePlacement, type Placement } from '../placement';
import { type Patch, patched, withoutRecords, withRecord } from '../tables';
import type { Tie } from '../tie';
import { defineCommand } from './command';
import { removeActor } from './removeActor';
import { addTie } from './ties';

interface AddActor {
  readonly actor: Actor;
  /** Ties to existing actors, added in the same step: "CUMA du Val – Léa". */
  readonly ties?: readonly Tie[];
  readonly placement?: Omit<Placement, 'id'>;
}

/** Adds an actor and its ties. Does nothing when the id is taken, the name blank or a theme unknown. */
export const addActor = defineCommand('addActor', 'record', (document, { actor, ties = [], placement }: AddActor) => {
  if (document.actors.has(actor.id) || actor.name.trim() === '') return document;
  if (actor.themes.some((theme) => !document.themes.has(theme))) return document;
  let next = withRecord(document, 'actors', actor.id, { ...actor, name: actor.name.trim() });
  if (placement && isFinitePlacement(placement))
    next = withRecord(next, 'placements', actor.id, { ...placement, id: actor.id });
  for (const tie of ties) next = addTie(next, tie);
  return next;
});

interface DescribeActor {
  readonly id: ActorId;
  readonly patch: Patch<Actor>;
}

/** Changes fields of an actor. Typing in one field is one undo step. Refuses a blank name, or a theme that is not on the map. */
export const describeActor = defineCommand(
  'describeActor',
  'amend',
  (document, { id, patch }: DescribeActor) => {
    const actor = document.actors.get(id);
    if (!actor || (patch.name !== undefined && patch.name.trim() === '')) return document;
    if (patch.themes?.some((theme) => !document.themes.has(theme))) return document;
    const next = patched(actor, { ...patch, id });
    return next === actor ? document : withRecord(document, 'actors', id, next);
  },
  ({ id, patch }) => `${id} ${Object.keys(patch).join(' ')}`,
);

/** Removes several actors in one step, each with its own records. */
export const removeActors = defineCommand(
  'removeActors',
  'record',
  (document, { ids }: { readonly ids: readonly ActorId[] }) =>
    ids.reduce((before, id) => removeActor.run(before, { id }), document),
);

const NOTHING: PrivateNotes = {};

/** Changes the officer's private notes about an actor. */
export const writePrivateNotes = defineCommand(
  'writePrivateNotes',
  'amend',
  (document, { id, patch }: { readonly id: ActorId; readonly patch: Patch<PrivateNotes> }) => {
    if (!document.actors.has(id)) return document;
    const before = document.privates.get(id) ?? NOTHING;
    const next = patched(before, patch);
    if (next === before) return document;
    if (Object.keys(next).length === 0) return withoutRecords(document, 'privates', [id]);
    return withRecord(document, 'privates', id, next);
  },
  ({ id, patch }) => `${id} ${Object.keys(patch).join(' ')}`,
);

interface Noted {
  /** Used for a new record when the pair has none yet. */
  readonly id: AwarenessId;
  readonly actor: ActorId;
  readonly action: ActionId;
  /** `undefined`: no longer known. */
  readonly level: AwarenessLevel | undefined;
}

/** Records what an actor knows of an action, in the one record of the pair. */
export const noteAwareness = defineCommand(
  'noteAwareness',
  'record',
  (document, { id, actor, action, level }: Noted) => {
    if (!document.actors.has(actor) || !document.actions.has(action)) return document;
    const noted = [...document.awareness.values()].filter((one) => one.actor === actor && one.action === action);
    if (level === undefined)
      return withoutRecords(
        document,
        'awareness',
        noted.map((one) => one.id),
      );
    const [known] = noted;
    if (known?.level === level) return document;
    return withRecord(document, 'awareness', known?.id ?? id, { id: known?.id ?? id, actor, action, level });
  },
);
