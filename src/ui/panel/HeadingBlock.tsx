import { useState } from 'react';
import type { ActorGraph } from '../../analysis/actorGraph';
import type { Finding, Found, Heading } from '../../analysis/findings/finding';
import { pieces } from '../../analysis/measures/pieces';
import { seatKindOf } from '../../analysis/seats/emptySeats';
import { selectActingWith } from '../../store/selectors/selectActingWith';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { OnlyThis } from '../look/OnlyThis';
import { later } from '../parts/later';
import { useApp, useMessages } from '../useApp';
import { FoldingHeading } from './FoldingHeading';
import { FoundLine } from './FoundLine';
import { MissingLine } from './MissingLine';
import styles from './Panel.module.css';
import { variedFirst } from './variedFirst';

const { Shown: AllKnown } = later(async () => (await import('../parts/AllKnownButton')).AllKnownButton);

const FOUND_SHOWN = 1;
const MISSING_SHOWN = 2;
const LINES_SHOWN = FOUND_SHOWN + MISSING_SHOWN;
/** Lines added at each "more": a large map has thousands of questions. */
const MORE = 50;

/** One heading with its lines. Subscribes to these lines only, so that edits elsewhere do not render it. */
export function HeadingBlock({ heading }: { readonly heading: Heading }) {
  const messages = useMessages();
  const found = useApp((state) => selectFindingsByHeading(state)[heading].found);
  const missing = useApp((state) => selectFindingsByHeading(state)[heading].missing);
  const alone = useApp((state) => state.difficulty === heading);
  // Without a point of view this is the only heading.
  const isOnly = useApp((state) => selectPointOfView(state) === undefined);
  // A list of participants raises hardly any question yet: first show that nothing joins them.
  const parts = useApp((state) => (isOnly && heading === 'ties' ? piecesOf(selectGraph(state)) : 1));
  const [opened, setOpened] = useState(false);
  const count = found.length + missing.length;
  // Ties come last, as a single line while folded.
  const isQuiet = heading === 'ties' && !isOnly;
  if (count === 0 && isQuiet) return null;
  const open = opened || alone;
  const folds = !alone && (isQuiet || count > LINES_SHOWN);
  const few = isQuiet ? NO_LINES : fewLines(found, missing);
  return (
    <section className={styles.block}>
      <FoldingHeading
        title={messages.findings.headings[heading]}
        note={messages.findings.counts(heading, found.length, missing.length, missing.filter(seatKindOf).length)}
        open={open}
        quiet={isQuiet && !alone}
        onToggle={folds ? () => setOpened(!opened) : undefined}
      />
      {missing.filter(({ rule }) => rule === 'noKnownTie').length > 1 && <AllKnown />}
      {parts > 1 && <p className={styles.soft}>{messages.desk.panel.inPieces(parts)}</p>}
      {heading === 'partners' && <ActingWith />}
      {count === 0 && parts === 1 && <p className={styles.soft}>{messages.desk.panel.nothingHere}</p>}
      {open ? <AllLines found={found} missing={missing} /> : <Lines {...few} />}
      {open && <OnlyThis heading={heading} />}
    </section>
  );
}

function ActingWith() {
  const messages = useMessages().findings;
  const actors = useApp(selectActingWith);
  const telling = useApp(selectTelling);
  return actors.length === 0 ? null : <p className={styles.soft}>{messages.actsWith(actors, telling)}</p>;
}

/** Number of components; 1 also when only one of them has several actors, beside isolated ones. */
function piecesOf(graph: ActorGraph): number {
  const { count, sizes } = pieces(graph);
  return sizes.filter((size) => size > 1).length > 1 ? count : 1;
}

interface LinesProps {
  readonly found: readonly Found[];
  readonly missing: readonly Finding[];
}

const NO_LINES: LinesProps = { found: [], missing: [] };

/** Three lines at most: gaps take the room that found lines leave, and the reverse. */
function fewLines(found: readonly Found[], missing: readonly Finding[]): LinesProps {
  const foundShown = found.slice(0, Math.max(FOUND_SHOWN, LINES_SHOWN - missing.length));
  return { found: foundShown, missing: variedFirst(missing, LINES_SHOWN - foundShown.length) };
}

function AllLines({ found, missing }: LinesProps) {
  const messages = useMessages().desk.panel;
  const [shown, setShown] = useState(MORE);
  const rest = found.length + missing.length - shown;
  return (
    <>
      <Lines found={found.slice(0, shown)} missing={missing.slice(0, Math.max(0, shown - found.length))} />
      {(rest > 0 || shown > MORE) && (
        // The same button in both states, so that the focus is kept at the end of the list.
        <button type="button" className={styles.more} onClick={() => setShown(rest > 0 ? shown + MORE : MORE)}>
          {rest > 0 ? messages.more(rest) : messages.less}
        </button>
      )}
    </>
  );
}

function Lines({ found, missing }: LinesProps) {
  if (found.length + missing.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {found.map((one) => (
        <FoundLine key={one.actor} found={one} />
      ))}
      {missing.map((finding) => (
        <MissingLine key={finding.key} finding={finding} />
      ))}
    </ul>
  );
}
