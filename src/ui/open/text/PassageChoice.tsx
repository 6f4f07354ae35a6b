import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { PASSAGE_KINDS, type Passage, type PassageKind } from '../../../domain/passages/passage';
import { grown, type Side, type Span, sameWords, shrunk } from '../../../domain/passages/passageEdits';
import type { TextWord } from '../../../domain/passages/textWords';
import { Button } from '../../parts/Button';
import dialogs from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import styles from './Text.module.css';

interface Props {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly span: Span;
  readonly passage: Passage | undefined;
  /** Chosen by keyboard: the focus moves here. */
  readonly takesFocus: boolean;
  readonly onKind: (kind: PassageKind | null) => void;
  readonly onSpan: (span: Span) => void;
  readonly onLeave: () => void;
}

export function PassageChoice({ text, words, span, passage, takesFocus, onKind, onSpan, onLeave }: Props) {
  const { prose } = useLaterMessages();
  const name = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    // Newer browsers return a value here, which is no clean-up function.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const said = text.slice(span.from, span.to).replace(/\s+/g, ' ');
  const count = sameWords(text, words, span).length;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape must not close the window itself.
    event.stopPropagation();
    event.preventDefault();
    onLeave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- handles Escape only, wherever inside the focus is
    <fieldset ref={box} className={styles.choice} onKeyDown={leave}>
      <legend>{prose.choiceOf(said)}</legend>
      <div className={styles.kinds}>
        {[...PASSAGE_KINDS, null].map((kind) => (
          <label key={kind ?? 'none'} className={dialogs.row}>
            <input type="radio" name={name} checked={(passage?.kind ?? null) === kind} onChange={() => onKind(kind)} />
            {prose.kinds[kind ?? 'none']}
          </label>
        ))}
      </div>
      <p className={dialogs.soft}>
        {passage?.sign && `${prose.signs[passage.sign]} `}
        {count > 1 && prose.times(count)}
      </p>
      <div className={styles.extent}>
        {EXTENTS.map(([side, change]) => {
          const next = change === 'add' ? grown(text, words, span, side) : shrunk(words, span, side);
          if (!next) return null;
          const word = wordBetween(text, span, next, side);
          return (
            <Button key={`${side} ${change}`} onClick={() => onSpan(next)}>
              {change === 'add' ? prose.add(word, side) : prose.remove(word)}
            </Button>
          );
        })}
        <Button look="quiet" onClick={onLeave}>
          {prose.backToText}
        </Button>
      </div>
    </fieldset>
  );
}

const EXTENTS: readonly (readonly [Side, 'add' | 'remove'])[] = [
  ['before', 'add'],
  ['before', 'remove'],
  ['after', 'remove'],
  ['after', 'add'],
];

function wordBetween(text: string, span: Span, next: Span, side: Side): string {
  const [one, other] = side === 'before' ? [span.from, next.from] : [span.to, next.to];
  return text.slice(Math.min(one, other), Math.max(one, other)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.'’]+$/gu, '');
}
