import { takeSavedLook } from '../../store/takeSavedLook';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import type { QuickGoal } from './quickAnswers';
import { runCommand } from './quickCommands';
import { runQuickOption } from './useQuickActions';

/** Goes to what was found, or does it. */
export function useQuickGoal(): (goal: QuickGoal) => void {
  const store = useAppStore();
  const services = useServices();
  return (goal) => {
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
  };
}
