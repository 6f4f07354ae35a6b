import type { AppStore } from '../../store/appStore';
import { takeSavedLook } from '../../store/takeSavedLook';
import type { Services } from '../services';
import type { QuickGoal } from './quickAnswers';
import { runCommand } from './quickCommands';
import { runQuickOption } from './useQuickActions';

/** Goes to what was found, or does it. */
export function runQuickGoal(store: AppStore, services: Services, goal: QuickGoal): void {
  const state = store.getState();
  switch (goal.kind) {
    case 'option':
      return runQuickOption(store, services.newId, goal.option);
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
    case 'command':
      return runCommand(store, services, goal.command);
  }
}
