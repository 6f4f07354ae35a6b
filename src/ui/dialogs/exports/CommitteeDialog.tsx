import { useMemo, useState } from 'react';
import type { Masking } from '../../../domain/masking/masking';
import { storyReport } from '../../../export/deck/storyReport';
import { sheetsMarkup } from '../../../export/htmlPage';
import { textWidth } from '../../../picture/labels/textWidth';
import type { AppState } from '../../../store/appStore';
import { remembered } from '../../../store/selectors/remembered';
import type { StoryFormat } from '../../exportServices';
import { Button } from '../../parts/Button';
import { CopyText } from '../../parts/CopyText';
import { DialogFrame } from '../../parts/DialogFrame';
import styles from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { newsText } from '../../print/newsText';
import { printOut } from '../../print/printOut';
import { storyWish } from '../../print/storyWish';
import { useServices } from '../../services';
import { useApp, useAppStore } from '../../useApp';
import { AccountPart } from './AccountPart';
import { NamesChoice } from './NamesChoice';
import { OutcomeLine } from './OutcomeLine';
import { useRunExport } from './useRunExport';

export function CommitteeDialog() {
  const { committee: words } = useLaterMessages();
  const { exportStory, pseudonyms } = useServices().exporting;
  const store = useAppStore();
  const openDialog = useApp((state) => state.dialogOpened);
  // As in the export window, names masked in the room stay masked until the user chooses otherwise.
  const [masking, setMasking] = useState<Masking>(() => store.getState().masking);
  const naming = () => (masking === 'nobody' ? { masking } : { masking, pseudonyms: pseudonyms() });
  const [outcome, run] = useRunExport();
  const make = (format: StoryFormat) => {
    run(exportStory(format, naming()));
  };
  const print = () => {
    const wish = storyWish(store.getState(), naming(), textWidth);
    const title = words.report(wish.document.info.title);
    const content = sheetsMarkup(storyReport(wish));
    printOut({ content, paper: { name: 'a4', orientation: 'portrait' }, kind: 'sheets', title });
  };
  return (
    <DialogFrame title={words.title}>
      <p>{words.hint}</p>
      <p className={styles.soft}>{words.neverPrivate}</p>
      <NamesChoice masking={masking} onChange={setMasking} />
      <div className={styles.row}>
        <Button look="primary" onClick={() => make('pptx')}>
          {words.pptx}
        </Button>
        <Button onClick={() => make('html')}>{words.html}</Button>
        <Button onClick={print}>{words.print}</Button>
        <Button onClick={() => openDialog('story')}>{words.write}</Button>
      </div>
      <p className={styles.soft}>{words.formatsHint}</p>
      <AccountPart naming={naming} run={run} />
      <OutcomeLine outcome={outcome} />
      <NewsPart masking={masking} />
    </DialogFrame>
  );
}

function NewsPart({ masking }: { readonly masking: Masking }) {
  const { news: words } = useLaterMessages().committee;
  const { copy, copied, copyFailed } = words;
  const text = useApp(useMemo(() => newsSelector(masking), [masking]));
  return (
    <section className={styles.stack} aria-labelledby="committee-news">
      <h3 id="committee-news">{words.title}</h3>
      <p className={styles.soft}>{words.hint}</p>
      <blockquote className={styles.quoted}>{text}</blockquote>
      <div className={styles.row}>
        <CopyText words={{ copy, copied, copyFailed }} text={() => text} />
      </div>
    </section>
  );
}

function newsSelector(masking: Masking) {
  return remembered(
    ({ document, today, language, readable }: AppState) => [document, today, language, readable],
    (state) => newsText(state, { masking }),
  );
}
