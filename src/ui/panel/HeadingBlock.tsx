import { useState } from 'react';
import type { Heading } from '../../analysis/findings/finding';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { OnlyThis } from '../look/OnlyThis';
import { useApp, useMessages } from '../useApp';
import { FoundLine } from './FoundLine';
import { MissingLine } from './MissingLine';
import styles from './Panel.module.css';
import { variedFirst } from './variedFirst';

/** Lines of a heading shown before "more": all four headings are to be seen at once. */
const MISSING_SHOWN = 2;
const FOUND_SHOWN = 2;
const ALONE_SHOWN = 6;
/** More lines at each "more": a large map has thousands of questions. */
const MORE = 50;

/** Subscribes to the lines of its own heading: an edit that changes none of them renders nothing here. */
export function HeadingBlock({ heading }: { readonly heading: Heading }) {
  const messages = useMessages();
  const found = useApp((state) => selectFindingsByHeading(state)[heading].found);
  const missing = useApp((state) => selectFindingsByHeading(state)[heading].missing);
  // Without anybody to look from there is but this heading, and room for more of it.
  const alone = useApp((state) => selectPointOfView(state) === undefined || state.difficulty === heading);
  const [asked, setAsked] = useState(0);
  if (found.length + missing.length === 0 && heading === 'ties') return null;
  const all = asked > 0;
  const foundShown = found.slice(0, all ? asked : missing.length > 1 ? 1 : FOUND_SHOWN);
  const few = alone ? ALONE_SHOWN : MISSING_SHOWN;
  const missingShown = all ? missing.slice(0, asked) : variedFirst(missing, few);
  const rest = found.length + missing.length - foundShown.length - missingShown.length;
  return (
    <section className={styles.block}>
      <div className={styles.headingRow}>
        <h3 className={styles.heading}>
          <span>{messages.findings.headings[heading]}</span>
          <span className={styles.count}>{messages.findings.counts(heading, found.length, missing.length)}</span>
        </h3>
        <OnlyThis heading={heading} />
      </div>
      {found.length + missing.length === 0 && <p className={styles.soft}>{messages.desk.panel.nothingHere}</p>}
      <ul className={styles.lines}>
        {foundShown.map((one) => (
          <FoundLine key={one.actor} found={one} />
        ))}
        {missingShown.map((finding) => (
          <MissingLine key={finding.key} finding={finding} />
        ))}
      </ul>
      {(rest > 0 || all) && (
        // One button whatever it says, so that the focus is not lost when there is no more.
        <button type="button" className={styles.more} onClick={() => setAsked(rest > 0 ? asked + MORE : 0)}>
          {rest > 0 ? messages.desk.panel.more(rest) : messages.desk.panel.less}
        </button>
      )}
    </section>
  );
}
