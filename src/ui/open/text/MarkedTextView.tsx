import { type KeyboardEvent, type MouseEvent, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Passage } from '../../../domain/passages/passage';
import type { Span } from '../../../domain/passages/passageEdits';
import type { TextWord } from '../../../domain/passages/textWords';
import { MarkedLine } from './MarkedLine';
import styles from './Text.module.css';
import { type TextPiece, textPieces } from './textPieces';

interface Props {
  readonly label: string;
  readonly describedBy: string;
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly passages: readonly Passage[];
  readonly chosen: Span | null;
  /** `byKey`: chosen by keyboard, so that the focus moves on to the choice. */
  readonly onChoose: (span: Span, byKey: boolean) => void;
  readonly ref: Ref<{ readonly focusAt: (from: number) => void }>;
}

/** A text with its names underlined. One tab stop: arrows move between words and between names. */
export function MarkedTextView({ label, describedBy, text, words, passages, chosen, onChoose, ref }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => textPieces(text, words, passages), [text, words, passages]);
  const stops = useMemo(() => lines.flat().filter(({ is }) => is !== 'gap'), [lines]);
  const [wanted, setWanted] = useState<number | null>(null);
  const first = stops.find(({ is }) => is === 'passage') ?? stops[0];
  const active = stops.findLast(({ from, to }) => wanted !== null && from <= wanted && wanted < to) ?? first;
  const focusAt = (from: number) => {
    const stop = stops.findLast((one) => one.from <= from && from < one.to);
    if (!stop) return;
    setWanted(stop.from);
    const element = box.current?.querySelector<HTMLElement>(`[data-from="${stop.from}"]`);
    // A word becomes a stop with the next commit, but takes the focus now.
    if (element && !element.hasAttribute('tabindex')) element.tabIndex = -1;
    element?.focus();
  };
  useImperativeHandle(ref, () => ({ focusAt }));
  const choose = (event: MouseEvent) => {
    const piece = pieceAt(event.target, stops);
    if (!piece) return;
    setWanted(piece.from);
    onChoose(piece, event.detail === 0);
  };
  const press = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = isChoice ? active : stopAfter(event.key, stops, active);
    if (!next) return;
    event.preventDefault();
    if (isChoice) onChoose(active, true);
    else focusAt(next.from);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- catches events that bubble from its names and words
    <div
      ref={box}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.text}
      onClick={choose}
      onKeyDown={press}
    >
      {lines.map((pieces, line) => (
        // Lines of a text never move.
        // oxlint-disable-next-line react/no-array-index-key
        <MarkedLine key={line} pieces={pieces} active={active?.from ?? -1} chosen={chosen} />
      ))}
    </div>
  );
}

function pieceAt(target: EventTarget, stops: readonly TextPiece[]): TextPiece | undefined {
  const from = target instanceof HTMLElement ? target.dataset.from : undefined;
  return from === undefined ? undefined : stops.find((one) => one.from === Number(from));
}

/** Left and right move between words, up and down between names. */
function stopAfter(key: string, stops: readonly TextPiece[], active: TextPiece): TextPiece | undefined {
  const at = stops.findIndex(({ from }) => from === active.from);
  const isName = ({ is }: TextPiece) => is === 'passage';
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1];
    case 'ArrowLeft':
      return stops[at - 1];
    case 'ArrowDown':
      return stops.slice(at + 1).find(isName);
    case 'ArrowUp':
      return stops.slice(0, Math.max(0, at)).findLast(isName);
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
