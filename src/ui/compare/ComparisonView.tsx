import { Eye } from 'lucide-react';
import { comparisonText } from '../../i18n/compare/comparisonText';
import { comparisonTotals, isNothing } from '../../i18n/compare/comparisonTotals';
import { selectComparison } from '../../store/selectors/selectComparison';
import { Button } from '../parts/Button';
import { CopyText } from '../parts/CopyText';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ChangesTable } from './ChangesTable';
import styles from './Compare.module.css';
import { ComparedPicture } from './ComparedPicture';
import { comparedSentence } from './changesSentence';
import { useSentenceWords } from './useSentenceWords';

export function ComparisonView() {
  const messages = useMessages();
  const { compare, comparison: words } = useLaterMessages();
  const sentenceWords = useSentenceWords();
  const store = useAppStore();
  const comparison = useApp(selectComparison);
  const sentence = useApp((state) => comparedSentence(state, sentenceWords));
  const failed = useApp((state) => state.comparisonFault);
  const isOnOpenMap = useApp(({ comparing }) => comparing.later.content.step === 'open');
  if (failed) return <p role="alert">{words.failed}</p>;
  if (!comparison || sentence === undefined) return <p role="status">{words.comparing}</p>;
  const isSame = isNothing(comparisonTotals(comparison));
  const show = () => {
    const { changesShown, selectionCleared, dialogOpened } = store.getState();
    selectionCleared();
    changesShown();
    dialogOpened(null);
  };
  return (
    <>
      <div className={styles.told}>
        <p className={styles.totals} role="status">
          {sentence}
        </p>
        {!isSame && (
          <div className={dialogs.row}>
            {isOnOpenMap && (
              <Button onClick={show}>
                <Eye size={18} /> {words.show}
              </Button>
            )}
            <CopyText
              words={words}
              text={() => comparisonText(comparison, { ...messages, compare, comparison: words })}
            />
          </div>
        )}
      </div>
      {!isSame && (
        <div className={styles.both}>
          <ComparedPicture comparison={comparison} sentence={sentence} />
          <ChangesTable comparison={comparison} />
        </div>
      )}
    </>
  );
}
