import { fold } from '../folding';
import type { Passage, PassageKind } from './passage';
import type { TextWord } from './textWords';

export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Side = 'before' | 'after';

/** Every place where the words of a span appear whole, itself included. */
export function sameWords(text: string, words: readonly TextWord[], span: Span): Span[] {
  const wanted = words.filter((word) => isWithin(word, span)).map(({ folded }) => folded);
  const [first] = wanted;
  if (first === undefined) return [span];
  const said = fold(text.slice(span.from, span.to));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const [start, end] = [words[at], words[at + wanted.length - 1]];
    if (!start || !end || start.folded !== first) continue;
    const here = { from: start.from, to: end.to };
    const isSame = here.from === span.from || fold(text.slice(here.from, here.to)) === said;
    if (!isSame || here.from < (found.at(-1)?.to ?? 0)) continue;
    found.push(here.from === span.from ? span : here);
  }
  return found.some(({ from }) => from === span.from) ? found : [span];
}

/**
 * Sets the kind of a passage everywhere its words appear, or removes it there when `null`; other places inside a longer passage
 * are left alone.
 */
export function withKind(
  passages: readonly Passage[],
  span: Span,
  everywhere: readonly Span[],
  kind: PassageKind | null,
): Passage[] {
  const spans = everywhere.filter(
    (one) => one.from === span.from || !passages.some((other) => isWithin(one, other) && !isWithin(other, one)),
  );
  const others = passages.filter((one) => !spans.some((other) => overlaps(one, other)));
  return inOrder(kind === null ? others : [...others, ...spans.map(({ from, to }) => ({ from, to, kind }))]);
}

/** The span extended by one word on that side, within its line and brackets; `undefined` when there is none. */
export function grown(text: string, words: readonly TextWord[], span: Span, side: Side): Span | undefined {
  const word =
    side === 'before'
      ? words.findLast(({ to, from }) => to <= span.from && from < span.from)
      : words.find(({ from }) => from >= span.to);
  if (!word) return undefined;
  const next = { from: Math.min(span.from, word.from), to: Math.max(span.to, word.to) };
  const between = side === 'before' ? text.slice(word.to, span.from) : text.slice(span.to, word.from);
  return /[\n\r()[\]{};:«»“”"<>]/.test(between) ? undefined : next;
}

/** The span without its first or last word; `undefined` when only one is left. */
export function shrunk(words: readonly TextWord[], span: Span, side: Side): Span | undefined {
  const within = words.filter((word) => isWithin(word, span));
  const [first, last] = side === 'before' ? [within[1], within.at(-1)] : [within[0], within.at(-2)];
  if (within.length < 2 || !first || !last) return undefined;
  return { from: side === 'before' ? first.from : span.from, to: side === 'before' ? span.to : last.to };
}

/** Changes the span of a passage; passages it overlaps are removed. */
export function withSpan(passages: readonly Passage[], before: Span, after: Span): Passage[] {
  const moved = passages.find((one) => one.from === before.from && one.to === before.to);
  if (!moved) return [...passages];
  const others = passages.filter((one) => one !== moved && !overlaps(one, after));
  return inOrder([...others, { kind: moved.kind, from: after.from, to: after.to }]);
}

export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

export function isWithin(one: Span, other: Span): boolean {
  return one.from >= other.from && one.to <= other.to;
}

function inOrder(passages: readonly Passage[]): Passage[] {
  return [...passages].sort((one, other) => one.from - other.from);
}
