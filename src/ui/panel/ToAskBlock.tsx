import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import type { ActorId } from '../../domain/brand';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import { selectUnspecified } from '../../store/selectors/selectUnspecified';
import { ActorButton } from '../parts/ActorButton';
import { useApp, useMessages } from '../useApp';
import { FoldingHeading } from './FoldingHeading';
import styles from './Panel.module.css';
import { WhichType } from './WhichType';

const NOBODY: readonly ActorId[] = [];
/** Lines shown at first, and added by each press on "more". */
const SHOWN = 3;
const MORE = 50;

/** Missing facts about actors, and whom to ask: a discreet line that opens, never counted among the gaps. */
export function ToAskBlock() {
  const { findings: messages, dialogs } = useMessages();
  const findings = useApp((state) => selectFindingsByHeading(state).toAsk.missing);
  const unspecified = useApp((state) => (state.readOnly ? NOBODY : selectUnspecified(state)));
  const [open, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The block is the last of the panel: once opened, its lines would stay below the edge.
    if (open) section.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (findings.length === 0 && unspecified.length === 0) return null;
  const about = findings.length === 0 ? 0 : new Set([...findings.flatMap(({ actors }) => actors), ...unspecified]).size;
  return (
    <section className={styles.block} ref={section}>
      <FoldingHeading
        title={messages.headings.toAsk}
        note={about > 0 ? dialogs.maps.actorCount(about) : ''}
        open={open}
        quiet
        onToggle={about > 0 ? () => setOpen(!open) : undefined}
      />
      <WhichType />
      {open && <ToAskLines findings={findings.toSorted(byWhomToAsk)} />}
    </section>
  );
}

/** Puts `notAsked` first: it is one line for all actors, which three others would hide. */
function byWhomToAsk(a: Finding, b: Finding): number {
  return Number(b.rule === 'notAsked') - Number(a.rule === 'notAsked');
}

function ToAskLines({ findings }: { readonly findings: readonly Finding[] }) {
  const { more } = useMessages().desk.panel;
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      {findings.slice(0, shown).map((finding) => (
        <ToAskLine key={finding.key} finding={finding} />
      ))}
      {findings.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + MORE)}>
          {more(findings.length - shown)}
        </button>
      )}
    </>
  );
}

function ToAskLine({ finding }: { readonly finding: Finding }) {
  const messages = useMessages().findings;
  const telling = useApp(selectTelling);
  const selected = useApp((state) => state.selection.kind === 'finding' && state.selection.key === finding.key);
  const choose = useApp((state) => state.findingChosen);
  return (
    <>
      <button type="button" className={styles.quietLine} aria-pressed={selected} onClick={() => choose(finding.key)}>
        {messages.line(finding, telling)}
      </button>
      {finding.rule === 'notAsked' && (
        <ul className={styles.names}>
          {finding.actors.map((actor) => (
            <li key={actor}>
              <ActorButton id={actor} className={styles.nameButton} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
