import { rememberedByText } from '../../domain/remembered/rememberedByText';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { type LabelVariant, nameInLine, nameVariants, sentenceVariants } from './labelText';
import type { MeasureText } from './textWidth';

/** Letters: of a narrow line, and of a name that may need some. */
const NARROW = 14;
const LONG = 18;
/** Letters of a name cut to fit at all. */
const SHORTEST = [15, 11];
/** Factors of smaller names. */
const SMALLER = [0.86, 0.73];

/** A name and how it may be written. */
export interface Name {
  readonly name: string;
  readonly shortName: string | undefined;
  readonly size: number;
  readonly weight: number;
  /** Always in full size, even when it finds no place. */
  readonly must: boolean;
  /** Smallest letters, in CSS pixels. */
  readonly least: number;
}

/** Variants of a name, best first; smaller, narrower or cut short last. */
export function waysToWrite(measure: MeasureText, what: Name): readonly LabelVariant[] {
  return waysBy(measure)(what);
}

/** Memoised by measure, as few names change between scenes. */
const waysBy = rememberedFor((measure: MeasureText) =>
  rememberedByText(10_000, textOf, (what: Name): readonly LabelVariant[] => nameWays(measure, what)),
);

function textOf({ name, shortName = '', size, weight, must, least }: Name): string {
  return `${size} ${weight} ${must} ${least} ${shortName}\n${name}`;
}

function nameWays(measure: MeasureText, { name, shortName, size, weight, must, least }: Name): LabelVariant[] {
  const plain = nameVariants(name, shortName, size, weight, measure);
  // On three narrow lines or cut short: better than missing.
  const narrow = name.length > LONG ? nameVariants(name, undefined, size, weight, measure, NARROW) : [];
  if (!must) return withLast(plain, size, least, narrow);
  const shortest = SHORTEST.map((letters) => nameInLine(name, letters, size, weight, measure));
  return [...plain, ...narrow, ...asLast(shortest)];
}

/** Appends smaller variants, then narrow ones. */
function withLast(
  variants: readonly LabelVariant[],
  size: number,
  least: number,
  narrow: readonly LabelVariant[],
): LabelVariant[] {
  const scales = SMALLER.filter((scale) => scale * size >= least);
  return [...variants, ...asLast([...scales.flatMap((scale) => variants.map((one) => scaled(one, scale))), ...narrow])];
}

function asLast(variants: readonly LabelVariant[]): LabelVariant[] {
  return variants.map((one) => ({ ...one, isLast: true }));
}

function scaled(one: LabelVariant, scale: number): LabelVariant {
  return { ...one, width: one.width * scale, height: one.height * scale, scale };
}

/** Line widths tried for questions, in letters. */
const QUESTION_WIDTHS = [24, 19, 30];

/** Variants of the question of a ghost: on three lines, on four narrow ones, smaller. */
export function questionVariants(question: string, size: number, measure: MeasureText, least: number): LabelVariant[] {
  const ways = [
    ...sentenceVariants(question, QUESTION_WIDTHS, size, 700, measure),
    ...sentenceVariants(question, [NARROW], size, 700, measure, 4),
  ];
  const scale = SMALLER[0] ?? 1;
  return [...ways, ...asLast(scale * size >= least ? ways.map((one) => scaled(one, scale)) : [])];
}
