import { MessageCircleQuestionMark } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { HEADINGS } from '../../analysis/findings/finding';
import { selectUnanswered } from '../../store/selectors/selectAsked';
import { selectBeneficiaries } from '../../store/selectors/selectBeneficiaries';
import { selectRuledOutFindings } from '../../store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { AllQuestions } from '../look/OnlyThis';
import { seatsInBrief } from '../map/seatWords';
import { Button } from '../parts/Button';
import { useNameOf } from '../parts/useNameOf';
import { askOn } from '../start/askOn';
import { useApp, useAppStore, useMessages } from '../useApp';
import { HeadingBlock } from './HeadingBlock';
import { MissingLine } from './MissingLine';
import styles from './Panel.module.css';
import { PerimeterLine } from './PerimeterLine';
import { ChoiceOfBeneficiary, PointOfViewChooser } from './PointOfViewChooser';
import { ToAskBlock } from './ToAskBlock';

const GAP_HEADINGS = HEADINGS.filter((heading) => heading !== 'toAsk');

/** "Where are our gaps?": three headings with what is there and what is missing, then ties and whom to ask, folded. */
export function GapPanel() {
  const messages = useMessages();
  const name = useNameOf(useApp(selectPointOfView));
  const question = useApp((state) => (state.from === null ? state.document.info.question : undefined));
  const empty = useApp((state) => state.document.actors.size === 0);
  const panel = useRef<HTMLElement>(null);
  useChosenInView(panel);
  return (
    <section ref={panel} id="gaps" className={styles.panel} aria-labelledby="gaps-title" tabIndex={-1}>
      <h2 id="gaps-title" className={styles.title}>
        {question ?? (name === undefined ? messages.desk.panel.title : messages.desk.panel.titleAround(name))}
      </h2>
      <SeatCount />
      {/* The picture of an empty map already asks whom it is about. */}
      {empty ? <Questions around={name} /> : <Gaps around={name} />}
    </section>
  );
}

function Gaps({ around }: { readonly around: string | undefined }) {
  const difficulty = useApp((state) => state.difficulty);
  // Who makes an action known is asked from any point of view, since its empty seats are on the picture.
  const isNewsAsked = useApp((state) => selectFindingsByHeading(state).makingKnown.missing.length > 0);
  const isShown = (heading: (typeof GAP_HEADINGS)[number]) =>
    around !== undefined || heading === 'ties' || (heading === 'makingKnown' && isNewsAsked);
  return (
    <>
      <div className={styles.about}>
        <PointOfViewChooser />
        <PerimeterLine />
      </div>
      <Questions around={around} />
      {GAP_HEADINGS.filter((heading) => (difficulty === null ? isShown(heading) : heading === difficulty)).map(
        (heading) => (
          <HeadingBlock key={heading} heading={heading} />
        ),
      )}
      {difficulty === null ? <ToAskBlock /> : <AllQuestions />}
      <RuledOut />
    </>
  );
}

function SeatCount() {
  const count = useApp(seatsInBrief);
  return count === null ? null : <p className={styles.seats}>{count}</p>;
}

/** The button that asks the start questions: always while nobody is in the centre, afterwards only while one is unanswered. */
function Questions({ around }: { readonly around: string | undefined }) {
  const messages = useMessages().desk.panel;
  const store = useAppStore();
  const missing = useApp(selectUnanswered);
  const empty = useApp((state) => state.document.actors.size === 0);
  const readOnly = useApp((state) => state.readOnly);
  const several = useApp((state) => selectBeneficiaries(state).length > 1);
  if (missing !== 'beneficiary') {
    if (missing === null || readOnly) return null;
    return (
      <Button onClick={() => askOn(store)}>
        <MessageCircleQuestionMark size={18} aria-hidden="true" /> {messages.completeByQuestions}
      </Button>
    );
  }
  if (around !== undefined) return null;
  if (several) return <ChoiceOfBeneficiary />;
  return (
    <div className={styles.advice}>
      {!empty && <p>{messages.noBeneficiary}</p>}
      {!readOnly && (
        <Button look="primary" onClick={() => askOn(store)}>
          {empty ? messages.whom : messages.aroundWhom}
        </Button>
      )}
    </div>
  );
}

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

/** Keeps the selected finding in view, though its card may just have taken room from the panel. */
function useChosenInView(panel: RefObject<HTMLElement | null>): void {
  const selection = useApp((state) => state.selection);
  useEffect(() => {
    if (selection.kind === 'finding')
      panel.current?.querySelector('[aria-pressed="true"][data-kind]')?.scrollIntoView({ block: 'nearest' });
  }, [panel, selection]);
}
