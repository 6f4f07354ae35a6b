import { newActor } from '../../domain/actor';
import type { ActorId, TieId } from '../../domain/brand';
import { addActor, connectActors } from '../../domain/commands';
import type { QuickOption } from '../../domain/quickOptions';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import type { AppStore } from '../../store/appStore';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

/** Carries out what the quick line offered. */
export function useQuickActions(): (option: QuickOption) => void {
  const store = useAppStore();
  const { newId } = useServices();
  return (option) => runQuickOption(store, newId, option);
}

/** Each option is one step to undo, however many actors and ties it makes. */
export function runQuickOption(store: AppStore, newId: () => string, option: QuickOption): void {
  const state = store.getState();
  switch (option.kind) {
    case 'go':
      return state.actorChosen(option.actor.id);
    case 'openTie':
      return state.tieChosen(option.tie);
    case 'create': {
      const actor = newActor(newId() as ActorId, option.name);
      state.execute(addActor, { actor }, actor.name);
      return state.actorChosen(actor.id);
    }
    case 'tie': {
      const tie = { ...newTie(newId() as TieId, option.a.id, option.b.id), nature: DRAWN_NATURE };
      state.execute(connectActors, { tie }, `${option.a.name} – ${option.b.name}`);
      return state.tieChosen(tie.id);
    }
    case 'createAndTie':
      return createAndTie(store, newId, option.ends);
  }
}

/**
 * Actors and ties of a line of names. The last new actor carries all ties, so that the whole line is one or, with
 * several new names, as few steps as there are new actors.
 */
function createAndTie(
  store: AppStore,
  newId: () => string,
  ends: Extract<QuickOption, { kind: 'createAndTie' }>['ends'],
): void {
  const state = store.getState();
  const actors = ends.map((end) => ('known' in end ? end.known : newActor(newId() as ActorId, end.create)));
  const ties = actors.slice(1).flatMap((actor, index) => {
    const before = actors[index];
    return before ? [{ ...newTie(newId() as TieId, before.id, actor.id), nature: DRAWN_NATURE }] : [];
  });
  const placed = new Set(state.document.actors.keys());
  for (const actor of actors) {
    if (placed.has(actor.id)) continue;
    placed.add(actor.id);
    const ready = ties.filter(
      (tie) => placed.has(tie.a) && placed.has(tie.b) && (tie.a === actor.id || tie.b === actor.id),
    );
    state.execute(addActor, { actor, ties: ready }, actor.name);
  }
  const last = actors.find((actor) => !state.document.actors.has(actor.id));
  if (last) state.actorChosen(last.id);
}
