import { useCallback } from 'react';
import type { ActorId } from '../../domain/brand';
import { otherEnd } from '../../domain/tie';
import type { TrialStep } from '../../domain/trialStep';
import { selectTrialSteps } from '../../store/selectors/selectTrial';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useAppStore } from '../useApp';

export function useStepWords(): (step: TrialStep) => string {
  const messages = useLaterMessages().trial;
  const store = useAppStore();
  return useCallback(
    (step) => {
      const state = store.getState();
      const tried = new Map(
        selectTrialSteps(state).flatMap((one) =>
          one.kind === 'actor' ? [[one.actor.id, one.actor.name] as const] : [],
        ),
      );
      const nameOf = (id: ActorId) => state.document.actors.get(id)?.name ?? tried.get(id) ?? '?';
      switch (step.kind) {
        case 'tie':
          return messages.tie(nameOf(step.tie.a), nameOf(step.tie.b));
        case 'actor':
          return messages.actor(
            step.actor.name,
            step.ties.map((tie) => nameOf(otherEnd(tie, step.actor.id))),
          );
        case 'departure':
          return messages.departure(nameOf(step.actor));
      }
    },
    [messages, store],
  );
}
