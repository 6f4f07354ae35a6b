import { ArrowLeftRight } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { stateKey } from '../../domain/history/comparedState';
import { comparedSides } from '../../store/selectors/selectComparison';
import type { KeptMap, KeptVersion } from '../mapServices';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Compare.module.css';
import { ComparisonView } from './ComparisonView';
import { SideChooser } from './SideChooser';
import { SideNote } from './SideNote';
import { stateChoices } from './stateChoices';

export function CompareDialog() {
  const messages = useMessages();
  const { comparison: words } = useLaterMessages();
  const { stopComparing } = useServices().comparing;
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
        <Button aria-label={words.turn} title={words.turn} onClick={() => store.getState().compareTurned()}>
          <ArrowLeftRight size={18} />
        </Button>
        <SideChooser side="later" groups={groups} />
      </div>
      <SideNote side="earlier" />
      <SideNote side="later" />
      {isSame ? <p role="status">{words.chooseAnother}</p> : !isChosen && <p role="status">{words.chooseBoth}</p>}
      {areThere && <ComparisonView />}
    </DialogFrame>
  );
}

interface Comparable {
  readonly maps: readonly KeptMap[];
  readonly versions: readonly KeptVersion[];
}

/** States in this browser that can be compared; empty until they are read. */
function useComparable(): Comparable {
  const { listMaps, listVersions } = useServices().maps;
  const [kept, setKept] = useState<Comparable>({ maps: [], versions: [] });
  useEffect(() => {
    let isShown = true;
    void Promise.all([listMaps(), listVersions()]).then(([maps, versions]) => {
      if (isShown) setKept({ maps: maps.filter(({ deleted }) => !deleted), versions });
    });
    return () => {
      isShown = false;
    };
  }, [listMaps, listVersions]);
  return kept;
}
