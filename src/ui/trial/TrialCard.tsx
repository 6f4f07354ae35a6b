import { useEffect, useRef } from 'react';
import type { WhatIf } from '../../analysis/whatIf/whatIf';
import { keepTrial } from '../../domain/commands';
import { selectTrialSteps, selectWhatIf } from '../../store/selectors/selectTrial';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import { Outcome } from './Outcome';
import styles from './Trial.module.css';
import { TrialSteps } from './TrialSteps';
import { useStepWords } from './useStepWords';

export function TrialCard() {
  const outcome = useApp(selectWhatIf);
  return outcome && <Shown outcome={outcome} />;
}

function Shown({ outcome }: { readonly outcome: WhatIf }) {
  const messages = useLaterMessages().trial;
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const stepWords = useStepWords();
  const steps = useApp(selectTrialSteps);
  const top = useRef<HTMLElement>(null);
  // Scrolls to the top, where the result of each new step is.
  useEffect(() => {
    if (steps.length > 0) top.current?.scrollIntoView({ block: 'start' });
  }, [steps]);
  const keep = () => {
    const state = store.getState();
    if (state.execute(keepTrial, { steps }, steps.map(stepWords).join(', '))) state.trialDropped();
  };
  return (
    <section ref={top} className={styles.card} aria-labelledby="trial-title">
      <h2 id="trial-title">{messages.title}</h2>
      <p className={styles.soft}>{messages.lead}</p>
      <TrialSteps />
      <p className={styles.summary} role="status" aria-live="polite">
        {messages.summary(outcome.closed.length, outcome.opened.length)}
      </p>
      <div className={styles.ways}>
        <Button look="primary" disabled={readOnly} onClick={keep}>
          {messages.keep}
        </Button>
        <Button onClick={() => store.getState().trialDropped()}>{messages.drop}</Button>
      </div>
      <p className={styles.soft}>{messages.keepHint}</p>
      <Outcome outcome={outcome} />
    </section>
  );
}
