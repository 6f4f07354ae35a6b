import { Handshake } from 'lucide-react';
import { memo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type Finding, type Found, HEADINGS, type Heading } from '../../analysis/findings/finding';
import { selectBeneficiaries } from '../../store/selectors/selectBeneficiaries';
import { selectFindings, selectRuledOutFindings, selectTelling } from '../../store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Panel.module.css';
import { ChoiceOfBeneficiary, PointOfViewChooser } from './PointOfViewChooser';
import { ToAskBlock } from './ToAskBlock';
import { variedFirst } from './variedFirst';

/** Lines of a heading shown before "more": all four headings are to be seen at once. */
const MISSING_SHOWN = 2;
const FOUND_SHOWN = 2;
const ALONE_SHOWN = 6;
/** More lines at each "more": a large map has thousands of questions. */
const MORE = 50;

const GAP_HEADINGS = HEADINGS.filter((heading) => heading !== 'toAsk');

/** "Where are our gaps?": four headings, found help first, then what is missing as questions. */
export function GapPanel() {
  const messages = useMessages();
  const name = useApp((state) => {
    const from = selectPointOfView(state);
    return from === undefined ? undefined : state.document.actors.get(from)?.name;
  });
  const question = useApp((state) => (state.from === null ? state.document.info.question : undefined));
  return (
    <section id="gaps" className={styles.panel} aria-labelledby="gaps-title" tabIndex={-1}>
      <h2 id="gaps-title" className={styles.title}>
        {question ?? (name === undefined ? messages.desk.panel.title : messages.desk.panel.titleAround(name))}
      </h2>
      <PointOfViewChooser />
      {name === undefined && <NoBeneficiary />}
      <PerimeterLine />
      {/* Without anybody to look from, only ties can be asked about. */}
      {GAP_HEADINGS.filter((heading) => name !== undefined || heading === 'ties').map((heading) => (
        <HeadingBlock key={heading} heading={heading} />
      ))}
      <ToAskBlock />
      <RuledOut />
      <IntroductionsButton />
      <ThemesButton />
      <ActionsButton />
      <QuestionsButton />
    </section>
  );
}

function NoBeneficiary() {
  const messages = useMessages().desk.panel;
  const openDialog = useApp((state) => state.dialogOpened);
  const several = useApp((state) => selectBeneficiaries(state).length > 1);
  if (several) return <ChoiceOfBeneficiary />;
  return (
    <div className={styles.advice}>
      <p>{messages.noBeneficiary}</p>
      <button type="button" className={`${controls.button} ${controls.primary}`} onClick={() => openDialog('map')}>
        {messages.chooseBeneficiary}
      </button>
    </div>
  );
}

function PerimeterLine() {
  const messages = useMessages().findings;
  const perimeter = useApp((state) => selectFindings(state).perimeter);
  if (!perimeter || perimeter.touching === 0) return null;
  return <p className={styles.perimeter}>{messages.perimeter(perimeter)}</p>;
}

function IntroductionsButton() {
  const { open } = useMessages().introductions;
  const some = useApp((state) => state.document.actors.size > 0);
  const openDialog = useApp((state) => state.dialogOpened);
  if (!some) return null;
  return (
    <button type="button" className={controls.button} onClick={() => openDialog('introductions')}>
      <Handshake size={18} aria-hidden="true" /> {open}
    </button>
  );
}

function ThemesButton() {
  const messages = useMessages().dialogs.themes;
  const some = useApp((state) => state.document.themes.size > 0);
  const openDialog = useApp((state) => state.dialogOpened);
  if (!some) return null;
  return (
    <button type="button" className={controls.button} onClick={() => openDialog('themes')}>
      {messages.open}
    </button>
  );
}

function ActionsButton() {
  const messages = useMessages().actions;
  const some = useApp((state) => state.document.actors.size > 0);
  const openDialog = useApp((state) => state.dialogOpened);
  if (!some) return null;
  return (
    <button type="button" className={controls.button} onClick={() => openDialog('actions')}>
      {messages.open}
    </button>
  );
}

function QuestionsButton() {
  const messages = useMessages().answers;
  const some = useApp((state) => state.document.actors.size > 0);
  const openDialog = useApp((state) => state.dialogOpened);
  if (!some) return null;
  return (
    <button type="button" className={controls.button} onClick={() => openDialog('questions')}>
      {messages.open}
    </button>
  );
}

/** Subscribes to the lines of its own heading: an edit that changes none of them renders nothing here. */
function HeadingBlock({ heading }: { readonly heading: Heading }) {
  const messages = useMessages();
  const found = useApp(useShallow((state) => selectFindingsByHeading(state)[heading].found));
  const missing = useApp(useShallow((state) => selectFindingsByHeading(state)[heading].missing));
  // Without anybody to look from there is but this heading, and room for more of it.
  const alone = useApp((state) => selectPointOfView(state) === undefined);
  const [asked, setAsked] = useState(0);
  if (found.length + missing.length === 0 && heading === 'ties') return null;
  const all = asked > 0;
  const foundShown = found.slice(0, all ? asked : missing.length > 1 ? 1 : FOUND_SHOWN);
  const few = alone ? ALONE_SHOWN : MISSING_SHOWN;
  const missingShown = all ? missing.slice(0, asked) : variedFirst(missing, few);
  const rest = found.length + missing.length - foundShown.length - missingShown.length;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>
        <span>{messages.findings.headings[heading]}</span>
        <span className={styles.count}>{messages.findings.counts(heading, found.length, missing.length)}</span>
      </h3>
      {found.length + missing.length === 0 && <p className={styles.soft}>{messages.desk.panel.nothingHere}</p>}
      <ul className={styles.lines}>
        {foundShown.map((one) => (
          <FoundLine key={one.actor} found={one} />
        ))}
        {missingShown.map((finding) => (
          <MissingLine key={finding.key} finding={finding} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setAsked(asked + MORE)}>
          {messages.desk.panel.more(rest)}
        </button>
      )}
      {all && (
        <button type="button" className={styles.more} onClick={() => setAsked(0)}>
          {messages.desk.panel.less}
        </button>
      )}
    </section>
  );
}

const MissingLine = memo(function MissingLine({ finding }: { readonly finding: Finding }) {
  const messages = useMessages().findings;
  const telling = useApp(selectTelling);
  const selected = useApp((state) => state.selection.kind === 'finding' && state.selection.key === finding.key);
  const choose = useApp((state) => state.findingChosen);
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-kind={finding.confidence === 'low' ? 'unsure' : 'missing'}
        aria-pressed={selected}
        onClick={() => choose(finding.key)}
      >
        {messages.line(finding, telling)}
      </button>
    </li>
  );
});

const FoundLine = memo(function FoundLine({ found }: { readonly found: Found }) {
  const messages = useMessages().findings;
  const telling = useApp(selectTelling);
  const selected = useApp((state) => state.chainTo === found.actor);
  const chooseActor = useApp((state) => state.actorChosen);
  const askChain = useApp((state) => state.chainAsked);
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-kind="found"
        aria-pressed={selected}
        onClick={() => {
          chooseActor(found.actor);
          askChain(found.actor);
        }}
      >
        {messages.found(found, telling)}
      </button>
    </li>
  );
});

function RuledOut() {
  const messages = useMessages().desk.panel;
  const ruledOut = useApp(selectRuledOutFindings);
  const shown = useApp((state) => state.ruledOutShown);
  const toggle = useApp((state) => state.ruledOutToggled);
  if (ruledOut.length === 0) return null;
  return (
    <section className={styles.block}>
      <button type="button" className={styles.more} aria-expanded={shown} onClick={toggle}>
        {shown ? messages.hideRuledOut : messages.ruledOut(ruledOut.length)}
      </button>
      {shown && (
        <ul className={`${styles.lines} ${styles.ruledOut}`}>
          {ruledOut.map((finding) => (
            <MissingLine key={finding.key} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}
