import type { ActorId } from '../../domain/brand';
import type { AppState, AppStore } from '../../store/appStore';
import { takeSavedLook } from '../../store/takeSavedLook';
import { runQuickOption } from '../entry/runQuickOption';
import { bringPerson } from '../pool/bringPerson';
import type { Services } from '../services';
import type { QuickGoal, SearchedRecord } from './quickAnswer';
import { runCommand } from './quickCommands';

/** Goes to an answer, or runs it. Returns the other end to offer next, when something was entered. */
export function runQuickGoal(store: AppStore, services: Services, goal: QuickGoal): ActorId | undefined {
  if (goal.kind === 'option') return runQuickOption(store, services.newId, goal.option);
  goTo(store, services, goal);
  return undefined;
}

function goTo(store: AppStore, services: Services, goal: Exclude<QuickGoal, { kind: 'option' }>): void {
  const state = store.getState();
  switch (goal.kind) {
    case 'complete':
      // The completed text stays in the field: nothing is run.
      return;
    case 'theme':
      state.widened();
      return state.narrowed({ themes: [goal.theme.id] });
    case 'territory':
      state.widened();
      return state.narrowed({ territories: [goal.territory] });
    case 'look':
      return takeSavedLook(store, goal.saved);
    case 'question':
      return state.findingChosen(goal.finding.key);
    case 'found':
      state.actorChosen(goal.actor);
      return state.chainAsked(goal.actor);
    case 'who': {
      const [only, another] = goal.actors;
      return only !== undefined && another === undefined ? state.actorChosen(only) : state.actorsChosen(goal.actors);
    }
    case 'record':
      return openRecord(state, goal.record);
    case 'offered':
      return void bringPerson(store, services, goal.person).then((added) => {
        if (added !== null) store.getState().actorAdded(added);
      });
    case 'command':
      return runCommand(store, services, goal.command);
  }
}

function openRecord(state: AppState, record: SearchedRecord): void {
  switch (record.kind) {
    case 'action':
      return state.actionOpened(record.id);
    case 'meeting':
      return state.meetingOpened(record.id);
    case 'resource':
      return state.resourceOpened(record.id);
    case 'link':
      return state.actorChosen(record.actor);
    case 'note':
      state.readingChosen('picture');
      return state.noteOpened({ kind: 'known', id: record.id });
  }
}
