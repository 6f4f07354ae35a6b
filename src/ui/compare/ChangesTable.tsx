import { Fragment, useId, useMemo, useState } from 'react';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import type { ActorId } from '../../domain/brand';
import type { ComparisonMessages } from '../../i18n/compare/comparisonFr';
import {
  COMPARISON_SECTIONS,
  type ComparisonLine,
  type ComparisonSection,
  comparisonLines,
  SECTION_KINDS,
} from '../../i18n/compare/comparisonText';
import { comparisonTotals } from '../../i18n/compare/comparisonTotals';
import { THEMES } from '../../picture/marks/theme';
import type { LegendSample } from '../../picture/paper/legendEntry';
import { sampleShapes } from '../../picture/paper/legendShapes';
import { Shapes } from '../map/ShapeView';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Compare.module.css';

type Kind = keyof ComparisonMessages['table']['kinds'];

const SAMPLES: Readonly<Partial<Record<Kind, LegendSample>>> = {
  new: 'added',
  formal: 'changed',
  changed: 'changed',
  gone: 'gone',
};

/** Sign of this change on the picture; empty for changes that the picture does not show. */
function ChangeSignView({ kind }: { readonly kind: Kind }) {
  const isDark = useApp((state) => state.colourScheme === 'dark');
  const sample = SAMPLES[kind];
  return (
    <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true" focusable="false">
      {sample && <Shapes shapes={sampleShapes({ sample }, { x: 0, y: 0 }, THEMES[isDark ? 'dark' : 'desk'])} />}
    </svg>
  );
}

/** Lines shown at first: very different maps differ in thousands of lines, too many for one page. */
const AT_FIRST = 50;
const MORE = 200;

/** All changes as a table, also those the picture cannot show: one group of rows for each kind. */
export function ChangesTable({ comparison }: { readonly comparison: MapComparison }) {
  const { comparison: words } = useLaterMessages();
  const totals = comparisonTotals(comparison);
  return (
    // A long table is scrolled by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={words.table.caption}>
      <table className={styles.table}>
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.change}</th>
            <th scope="col">{words.table.who}</th>
          </tr>
        </thead>
        {COMPARISON_SECTIONS.filter((section) => totals[section] > 0).map((section) => (
          <Section key={section} section={section} comparison={comparison} total={totals[section]} />
        ))}
      </table>
    </div>
  );
}

interface SectionProps {
  readonly section: ComparisonSection;
  readonly comparison: MapComparison;
  readonly total: number;
}

function Section({ section, comparison, total }: SectionProps) {
  const messages = useMessages();
  const { compare, comparison: words } = useLaterMessages();
  const id = useId();
  const [most, setMost] = useState(AT_FIRST);
  const lines = useMemo(
    () => comparisonLines(comparison, section, { ...messages, compare, comparison: words }, most),
    [comparison, section, messages, compare, words, most],
  );
  return (
    <tbody aria-labelledby={id}>
      <tr>
        <th scope="rowgroup" colSpan={2} id={id}>
          {words.table.heading(words.sections[section], total)}
        </th>
      </tr>
      {lines.map((line, index) => (
        // Actors with the same name give identical texts, so the index is part of the key.
        // oxlint-disable-next-line react/no-array-index-key
        <Row key={`${line.text} ${index}`} section={section} line={line} />
      ))}
      {total > lines.length && (
        <tr>
          <td colSpan={2}>
            <Button onClick={() => setMost(most + MORE)}>{words.more(Math.min(MORE, total - lines.length))}</Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ section, line }: { readonly section: ComparisonSection; readonly line: ComparisonLine }) {
  const { comparison: words } = useLaterMessages();
  const kind = SECTION_KINDS[section];
  return (
    <tr>
      <td className={styles.change}>
        <ChangeSignView kind={kind} />
        {words.table.kinds[kind]}
      </td>
      <td>
        <LineNames line={line} />
        {line.details !== '' && <span className={styles.said}>{line.details}</span>}
      </td>
    </tr>
  );
}

/** Actors of a line. When the later state is the open map, they are buttons that show them on it. */
function LineNames({ line }: { readonly line: ComparisonLine }) {
  const document = useApp((state) => state.document);
  const isOnOpenMap = useApp(({ comparing }) => comparing.later.content.step === 'open');
  const store = useAppStore();
  if (!isOnOpenMap || line.actors.length === 0 || line.actors.some((id) => !document.actors.has(id))) return line.about;
  const show = (id: ActorId) => {
    const { changesShown, dialogOpened, actorChosen } = store.getState();
    changesShown();
    dialogOpened(null);
    actorChosen(id);
  };
  return line.actors.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ' – '}
      <button type="button" className={styles.name} onClick={() => show(id)}>
        {document.actors.get(id)?.name}
      </button>
    </Fragment>
  ));
}
