import type { ActorId } from '../../domain/brand';
import { addActor, connectActors, enterActors } from '../../domain/commands';
import { type EnteredRecords, enteredRecords } from '../../domain/entry/enteredRecords';
import type { Entry } from '../../domain/entry/entry';
import type { QuickOption } from '../../domain/entry/quickOptions';
import { MESSAGES } from '../../i18n/language';
import type { AppStore } from '../../store/appStore';

/**
 * Runs an option of the quick line, as one undo step, however many actors and ties it makes. Returns the other end to offer next, when
 * something was entered.
 */
export function runQuickOption(store: AppStore, newId: () => string, option: QuickOption): ActorId | undefined {
  const state = store.getState();
  switch (option.kind) {
    case 'go':
      state.actorChosen(option.actor.id);
      return undefined;
    case 'openTie':
      state.tieChosen(option.tie);
      return undefined;
    case 'enter':
      return runEntry(store, newId, option.entry);
  }
}

/** Opens the card of the last new actor, else of the tie, else of the actor the line is about, without dimming the rest. */
function runEntry(store: AppStore, newId: () => string, entry: Entry): ActorId | undefined {
  const { document, language } = store.getState();
  const entered = enteredRecords(document, entry, MESSAGES[language].vocabulary.kinds, newId);
  execute(store, entered, entry);
  const { actorAdded, tieAdded } = store.getState();
  const [first] = entered.ids;
  const last = entered.actors.at(-1)?.id;
  const [tie] = entered.ties;
  if (last !== undefined) actorAdded(last);
  else if (tie) tieAdded(tie.id);
  else if (first !== undefined) actorAdded(first);
  const end = entry.ties.at(-1)?.to;
  return end === undefined ? undefined : entered.ids[end];
}

/** A single actor or a single tie has its own undo label. */
function execute(store: AppStore, { ids: _ids, ...entered }: EnteredRecords, entry: Entry): void {
  const { execute: run } = store.getState();
  const label = entry.ends.map(({ known, name }) => known?.name ?? name).join(' – ');
  const [actor, another] = entered.actors;
  const [tie, more] = entered.ties;
  const isPlain = entered.themes.length === 0 && entered.known.length === 0 && !another;
  if (isPlain && actor && (!more || entered.ties.every(({ a, b }) => a === actor.id || b === actor.id)))
    run(addActor, { actor, ties: entered.ties }, actor.name);
  else if (isPlain && !actor && tie && !more) run(connectActors, { tie }, label);
  else run(enterActors, entered, label);
}
