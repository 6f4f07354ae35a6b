import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import { stateKey } from '../../domain/comparedState';
import { comparedSides } from '../../store/selectors/selectComparison';
import { DialogFrame } from '../dialogs/DialogFrame';
import dialogs from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Compare.module.css';
import { ComparisonView } from './ComparisonView';
import { SideChooser } from './SideChooser';
import { SideNote } from './SideNote';
import { stateChoices } from './stateChoices';
import { useComparable } from './useComparable';

/** Any two states side by side: chosen here, told in a sentence, drawn on one picture and listed in a table. */
export function CompareDialog() {
  const messages = useMessages();
  const { comparison: words } = useLaterMessages();
  const { stopComparing } = useServices();
  const store = useAppStore();
  const kept = useComparable();
  const document = useApp((state) => state.document);
  const mapId = useApp((state) => state.mapId);
  const language = useApp((state) => state.language);
  const comparing = useApp((state) => state.comparing);
  const comparedFiles = useApp((state) => state.comparedFiles);
  const areThere = useApp((state) => comparedSides(state) !== null);
  const groups = useMemo(
    () => stateChoices(kept, { document, mapId, language, comparing, comparedFiles }, { comparison: words, messages }),
    [kept, document, mapId, language, comparing, comparedFiles, words, messages],
  );
  const isSame =
    comparing.earlier.state.kind !== 'none' && stateKey(comparing.earlier.state) === stateKey(comparing.later.state);
  const isChosen = comparing.earlier.content.step !== 'none' && comparing.later.content.step !== 'none';
  return (
    <DialogFrame title={words.title} onClose={stopComparing} full={areThere} wide>
      {!areThere && <p className={dialogs.soft}>{words.lead}</p>}
      <div className={styles.sides}>
        <SideChooser side="earlier" groups={groups} />
        <button
          type="button"
          className={controls.button}
          aria-label={words.turn}
          title={words.turn}
          onClick={() => store.getState().compareTurned()}
        >
          <ArrowLeftRight size={18} />
        </button>
        <SideChooser side="later" groups={groups} />
      </div>
      <SideNote side="earlier" />
      <SideNote side="later" />
      {isSame ? <p role="status">{words.chooseAnother}</p> : !isChosen && <p role="status">{words.chooseBoth}</p>}
      {areThere && <ComparisonView />}
    </DialogFrame>
  );
}
