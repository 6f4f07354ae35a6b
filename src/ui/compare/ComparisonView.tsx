import { useMemo, useState } from 'react';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import {
  COMPARISON_SECTIONS,
  type ComparisonSection,
  comparisonLines,
  comparisonText,
  comparisonTotals,
} from '../../i18n/compare/comparisonText';
import type { Comparing } from '../../store/compareSlice';
import { selectComparison } from '../../store/selectors/selectComparison';
import dialogs from '../dialogs/Dialogs.module.css';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ActorNames } from './ActorNames';
import styles from './Compare.module.css';

/** Totals, then a list under each heading that has something; the same as a text to copy. */
export function ComparisonView({ shown }: { readonly shown: Extract<Comparing, { readonly step: 'shown' }> }) {
  const { compare, findings } = useMessages();
  const store = useAppStore();
  const comparison = useApp(selectComparison);
  const failed = useApp((state) => state.comparisonFault);
  if (failed) return <p role="alert">{compare.failed}</p>;
  if (!comparison) return <p role="status">{compare.comparing}</p>;
  const totals = comparisonTotals(comparison);
  const show = () => {
    const { changesShown, selectionCleared, dialogOpened } = store.getState();
    selectionCleared();
    changesShown();
    dialogOpened(null);
  };
  const isSame = Object.values(totals).every((count) => count === 0);
  return (
    <>
      <p className={dialogs.soft}>{compare.between(shown.name, shown.openIsEarlier)}</p>
      {shown.defaultsTaken > 0 && <p className={dialogs.soft}>{compare.defaultsTaken(shown.defaultsTaken)}</p>}
      <p className={styles.totals} role="status">
        {isSame ? compare.same : compare.totals(totals)}
      </p>
      <div className={dialogs.row}>
        {!isSame && <CopyText text={() => comparisonText(comparison, compare, findings)} />}
        {!shown.openIsEarlier && !isSame && (
          <button type="button" className={controls.button} onClick={show}>
            {compare.show}
          </button>
        )}
        <button type="button" className={controls.button} onClick={() => store.getState().compareTurned()}>
          {compare.turn}
        </button>
      </div>
      {COMPARISON_SECTIONS.map((section) => (
        <Section key={section} section={section} comparison={comparison} total={totals[section]} />
      ))}
    </>
  );
}

/** Two maps that have little in common differ in thousands of lines: a page that held them all would not move. */
const AT_FIRST = 50;
const MORE = 200;

interface SectionProps {
  readonly section: ComparisonSection;
  readonly comparison: MapComparison;
  /** Of all lines. */
  readonly total: number;
}

function Section({ section, comparison, total }: SectionProps) {
  const { compare, findings } = useMessages();
  const [most, setMost] = useState(AT_FIRST);
  const lines = useMemo(
    () => comparisonLines(comparison, section, compare, findings, most),
    [comparison, section, compare, findings, most],
  );
  if (total === 0) return null;
  const title = compare.sections[section];
  return (
    <section className={dialogs.stack} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.lines} data-short={section.startsWith('actors') || undefined}>
        {lines.map((line, index) => (
          // Homonyms make lines of the same words: only their order tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${line.text} ${index}`}>
            {section === 'results' || line.actors.length === 0 ? line.text : <ActorNames line={line} />}
          </li>
        ))}
      </ul>
      {total > lines.length && (
        <div>
          <button type="button" className={controls.button} onClick={() => setMost(most + MORE)}>
            {compare.more(Math.min(MORE, total - lines.length))}
          </button>
        </div>
      )}
    </section>
  );
}

function CopyText({ text }: { readonly text: () => string }) {
  const messages = useMessages().compare;
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" className={controls.button} onClick={() => void copy()}>
        {messages.copy}
      </button>
      <span role="status" className={dialogs.soft}>
        {outcome !== null && (outcome === 'copied' ? messages.copied : messages.copyFailed)}
      </span>
    </>
  );
}
