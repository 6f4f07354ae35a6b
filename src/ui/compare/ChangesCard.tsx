import { useRef } from 'react';
import { areChangesShown, selectComparison } from '../../store/selectors/selectComparison';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import { ChangesTable } from './ChangesTable';
import styles from './Compare.module.css';
import { changesSentence } from './changesSentence';
import { useSentenceWords } from './useSentenceWords';

/**
 * Card beside the picture while changes are drawn on it: since when, how many, and the same changes as a table. Hidden while an actor's
 * card needs its place.
 */
export function ChangesCard() {
  return useApp(areChangesShown) && <ShownChanges />;
}

function ShownChanges() {
  const sentenceWords = useSentenceWords();
  const { comparison: words } = useLaterMessages();
  const { stopComparing } = useServices().comparing;
  const store = useAppStore();
  const comparison = useApp(selectComparison);
  const failed = useApp((state) => state.comparisonFault);
  const sentence = useApp((state) => changesSentence(state, sentenceWords));
  const isAlone = useApp(({ selection }) => selection.kind === 'nothing');
  const heading = useRef<HTMLHeadingElement>(null);
  // The dialog that just closed had the focus: keys of the desk work from here.
  useFocusOnMount(heading, true);
  return (
    <section className={styles.changes} aria-labelledby="changes-title">
      <h2 id="changes-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p role={failed ? 'alert' : undefined}>
        {failed ? words.failed : <strong>{sentence ?? words.comparing}</strong>}
      </p>
      <div className={dialogs.row}>
        <Button onClick={() => store.getState().dialogOpened('compare')}>{words.details}</Button>
        <Button onClick={stopComparing}>{words.stopShowing}</Button>
      </div>
      {isAlone && comparison && <ChangesTable comparison={comparison} />}
    </section>
  );
}
