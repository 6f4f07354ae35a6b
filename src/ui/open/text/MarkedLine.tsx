import { memo } from 'react';
import type { Span } from '../../../domain/passages/passageEdits';
import { useLaterMessages } from '../../parts/useLaterMessages';
import styles from './Text.module.css';
import type { TextPiece } from './textPieces';

interface Props {
  readonly pieces: readonly TextPiece[];
  /** Start of the piece that Tab leads to. */
  readonly active: number;
  readonly chosen: Span | null;
}

/** A line of a text. Names have a role and words have none: a screen reader reads the line through and stops at names. */
export const MarkedLine = memo(function MarkedLine({ pieces, active, chosen }: Props) {
  const { prose } = useLaterMessages();
  return pieces.map((piece) => {
    if (piece.is === 'gap') return piece.text;
    const isActive = piece.from === active;
    const isChosen = chosen !== null && piece.from < chosen.to && chosen.from < piece.to;
    const kind = piece.passage?.kind;
    const button = kind || isActive ? ({ role: 'button', tabIndex: isActive ? 0 : -1 } as const) : {};
    return (
      <span
        key={piece.from}
        {...button}
        {...(kind ? { 'aria-label': prose.passage(piece.text, kind) } : {})}
        data-from={piece.from}
        data-kind={kind}
        data-chosen={isChosen || undefined}
        className={styles.piece}
      >
        {piece.text}
      </span>
    );
  });
}, isSameLine);

/** Memo test: a correction changes a few lines of hundreds. */
function isSameLine(before: Props, after: Props): boolean {
  const signature = ({ pieces, active, chosen }: Props) => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return '';
    const isHere = (from: number, to: number) => from < last.to && to > first.from;
    const said = pieces.map(({ from, to, passage }) => `${from} ${to} ${passage?.kind ?? ''}`).join();
    const here = chosen && isHere(chosen.from, chosen.to) ? `${chosen.from} ${chosen.to}` : '';
    return `${said}|${isHere(active, active + 1) ? active : ''}|${here}`;
  };
  return signature(before) === signature(after);
}
