import { X } from 'lucide-react';
import { trialStepKey } from '../../domain/trialStep';
import { selectTrialSteps } from '../../store/selectors/selectTrial';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import styles from './Trial.module.css';
import { useStepWords } from './useStepWords';

export function TrialSteps() {
  const messages = useLaterMessages().trial;
  const steps = useApp(selectTrialSteps);
  const store = useAppStore();
  const words = useStepWords();
  return (
    <div>
      <h3>{messages.steps}</h3>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={trialStepKey(step)}>
            <span>{words(step)}</span>
            <Button
              look="icon"
              aria-label={messages.removeStep(words(step))}
              onClick={() => store.getState().stepRemoved(step)}
            >
              <X size={18} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
