import { Printer } from 'lucide-react';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectTrialSteps } from '../../store/selectors/selectTrial';
import { seatsInBrief } from '../map/seatWords';
import { SharedNamesChoice } from '../masking/SharedNamesChoice';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { printOut } from '../print/printOut';
import { useServices } from '../services';
import { useStepWords } from '../trial/useStepWords';
import { useApp, useAppStore, useMessages } from '../useApp';
import { maskedReading } from './maskedReading';
import { printReading } from './printReading';
import styles from './Reading.module.css';
import type { ReadingPart } from './readingOf';
import { selectReading } from './selectReading';

/** The map in sentences, to read or print: the text equivalent of the picture. Always up to date with the map. */
export function ReadingDialog() {
  const words = useMessages().access.reading;
  const title = useApp((state) => state.document.info.title);
  const parts = useApp(selectReading);
  const { order, size } = useApp(selectGraph);
  const seats = useApp(seatsInBrief);
  const steps = useApp(selectTrialSteps);
  const masking = useApp((state) => state.masking);
  const stepWords = useStepWords();
  const tried = steps.map(stepWords);
  const store = useAppStore();
  const { pseudonyms } = useServices().exporting;
  const print = () => {
    if (masking === 'nobody') return printReading();
    printOut(maskedReading(store.getState(), { masking, pseudonyms: pseudonyms() }));
  };
  return (
    <DialogFrame wide title={`${words.title} – ${title}`}>
      <div className={`${dialogs.row} ${styles.bar}`}>
        <p>{words.lead(order, size, seats)}</p>
        <Button onClick={print}>
          <Printer size={18} /> {words.print}
        </Button>
      </div>
      <SharedNamesChoice masking={masking} folded />
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      {tried.length > 0 && <Part part={{ title: words.trial, sentences: tried }} />}
    </DialogFrame>
  );
}

function Part({ part }: { readonly part: ReadingPart }) {
  return (
    <section className={styles.part}>
      <h3>{part.title}</h3>
      <Sentences sentences={part.sentences} />
      {part.parts?.map(({ title, sentences }) => (
        <section key={title}>
          <h4>{title}</h4>
          <Sentences sentences={sentences} />
        </section>
      ))}
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
