import { useId, useMemo, useRef, useState } from 'react';
import { type MarkedText, PASSAGE_KINDS, type Passage } from '../../../domain/passages/passage';
import { type Span, sameWords, withKind, withSpan } from '../../../domain/passages/passageEdits';
import { textWords } from '../../../domain/passages/textWords';
import type { TextReview } from '../../../formats/prose/textReview';
import { Button } from '../../parts/Button';
import dialogs from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { useMessages } from '../../useApp';
import review from '../review/Review.module.css';
import { MarkedTextView } from './MarkedTextView';
import { PassageChoice } from './PassageChoice';
import styles from './Text.module.css';

interface Props {
  readonly text: TextReview;
  readonly marks: MarkedText;
  readonly onChange: (marks: MarkedText) => void;
  /** Reads the file as rows; absent when it cannot be a table. */
  readonly onTable: (() => void) | undefined;
}

interface Chosen {
  readonly span: Span;
  readonly byKey: boolean;
  /** Changes with each choice, so that each is shown afresh. */
  readonly turn: number;
}

export function TextForm({ text: { file, text, proposal, meeting }, marks, onChange, onTable }: Props) {
  const { prose } = useLaterMessages();
  const helpId = useId();
  const view = useRef<{ readonly focusAt: (from: number) => void }>(null);
  const words = useMemo(() => textWords(text), [text]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { passages } = marks;
  const changeTo = (next: readonly Passage[]) => onChange({ ...marks, passages: next });
  const startAnew = () => {
    onChange(proposal);
    // The button disappears: the keyboard goes on from the text.
    view.current?.focusAt(words[0]?.from ?? 0);
  };
  const passage = chosen && passages.find(({ from, to }) => from === chosen.span.from && to === chosen.span.to);
  return (
    <section className={review.table}>
      <Intro file={file} text={text} passages={passages} />
      <MarkedTextView
        ref={view}
        label={prose.text(file)}
        describedBy={helpId}
        text={text}
        words={words}
        passages={passages}
        chosen={chosen?.span ?? null}
        onChoose={({ from, to }, byKey) => setChosen({ span: { from, to }, byKey, turn: (chosen?.turn ?? 0) + 1 })}
      />
      {chosen ? (
        <PassageChoice
          key={chosen.turn}
          text={text}
          words={words}
          span={chosen.span}
          passage={passage ?? undefined}
          takesFocus={chosen.byKey}
          onKind={(kind) => changeTo(withKind(passages, chosen.span, sameWords(text, words, chosen.span), kind))}
          onSpan={(span) => {
            if (passage) changeTo(withSpan(passages, chosen.span, span));
            setChosen({ ...chosen, span });
          }}
          onLeave={() => {
            view.current?.focusAt(chosen.span.from);
            setChosen(null);
          }}
        />
      ) : (
        <p id={helpId} className={dialogs.soft}>
          {prose.how} <span data-for-keys>{prose.keys}</span>
        </p>
      )}
      {meeting && <MeetingChoice meeting={meeting} marks={marks} onChange={onChange} />}
      <WaysOut
        onStartAnew={JSON.stringify(marks) === JSON.stringify(proposal) ? undefined : startAnew}
        onTable={onTable}
      />
    </section>
  );
}

interface IntroProps {
  readonly file: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Explains the step and how each kind is underlined, or says that nobody was found. */
function Intro({ file, text, passages }: IntroProps) {
  const { prose } = useLaterMessages();
  return (
    <>
      <h3>{prose.title(file)}</h3>
      <p>
        {prose.intro} {/[<(]\S+@/.test(text) && prose.addresses}
      </p>
      {passages.length === 0 ? <p role="status">{prose.nobody}</p> : <Legend passages={passages} />}
    </>
  );
}

function Legend({ passages }: { readonly passages: readonly Passage[] }) {
  const { prose } = useLaterMessages();
  return (
    <ul className={styles.legend} aria-label={prose.legend}>
      {PASSAGE_KINDS.filter((kind) => passages.some((one) => one.kind === kind)).map((kind) => (
        <li key={kind}>
          <span className={styles.piece} data-kind={kind}>
            {prose.kindNames[kind]}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface MeetingProps extends Pick<Props, 'marks' | 'onChange'> {
  readonly meeting: NonNullable<TextReview['meeting']>;
}

function MeetingChoice({ meeting: { title, date, people }, marks, onChange }: MeetingProps) {
  const { prose } = useLaterMessages();
  const { vocabulary } = useMessages();
  return (
    <label className={dialogs.row}>
      <input
        type="checkbox"
        checked={marks.withMeeting}
        onChange={({ target }) => onChange({ ...marks, withMeeting: target.checked })}
      />
      {prose.meeting(title, date && vocabulary.day(date), people)}
    </label>
  );
}

interface WaysOutProps extends Pick<Props, 'onTable'> {
  readonly onStartAnew: (() => void) | undefined;
}

function WaysOut({ onStartAnew, onTable }: WaysOutProps) {
  const { prose } = useLaterMessages();
  return (
    <div className={dialogs.row}>
      {onStartAnew && (
        <Button look="quiet" onClick={onStartAnew}>
          {prose.startAnew}
        </Button>
      )}
      {onTable && (
        <Button look="quiet" onClick={onTable}>
          {prose.asTable}
        </Button>
      )}
    </div>
  );
}
