import { isTieMeasured, type Visibility } from '../../analysis/visibility';
import { append } from '../../domain/append';
import type { ActorId, Day } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { pairKey } from '../../domain/pairKey';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { formalityOf, isFormal, type Tie } from '../../domain/tie';
import type { Emphasis, Focus } from '../marks/focus';
import type { ActorMark, TieMark } from '../marks/marks';
import { drawnTies } from './drawnTies';
import { tieAge } from './tieAge';

/** Line width by level, in CSS pixels; the first is for an unknown level. */
const WIDTHS = [1.7, 1.4, 2.1, 2.9, 3.8] as const;
const CHAIN_WIDTH = 6;
/** Extra width of the selected tie. */
export const CHOSEN_WIDER = 1.5;
/** From `FEW` to `MANY` lines they get thinner, so as not to hide the actors. */
const FEW = 120;
const MANY = 400;
const THINNEST = 0.6;

/**
 * One line for each pair with a measured tie, or for the most important pairs when there are too many (see `drawnTies`); none for ties
 * known not to exist. `count`: number of lines before that limit. `agedOn`: day from which age is counted, when older ties are to be paler.
 */
export function tieMarks(
  document: MapDocument,
  visibility: Visibility,
  actors: readonly ActorMark[],
  focus: Pick<Focus, 'selected' | 'tie'>,
  emphasis: Emphasis,
  ringOf: (id: ActorId) => number,
  agedOn?: Day,
): { readonly ties: readonly TieMark[]; readonly count: number } {
  const markOf = new Map(actors.map((actor) => [actor.id, actor]));
  const pairs = measuredPairs(document, visibility).filter(
    ([first]) => first && markOf.has(first.a) && markOf.has(first.b),
  );
  const crowding = Math.min(1, Math.max(0, pairs.length - FEW) / (MANY - FEW));
  const thin = 1 - (1 - THINNEST) * crowding;
  const drawn = drawnTies(pairs, { selected: focus.selected, selectedTie: focus.tie, emphasis, ringOf });
  const marks = drawn.flatMap((ties): TieMark[] => {
    const first = ties[0];
    const a = first && markOf.get(first.a);
    const b = first && markOf.get(first.b);
    if (!first || !a || !b) return [];
    const chain = emphasis.isChain(a.id, b.id);
    const selected = ties.some((tie) => tie.id === focus.tie);
    const age = agedOn && tieAge(ties, agedOn);
    const level = ties.reduce((most, tie) => Math.max(most, tie.level ?? 0), 0);
    return [
      {
        id: first.id,
        ties: ties.map((tie) => tie.id),
        a: a.id,
        b: b.id,
        from: a.at,
        to: b.at,
        formal: ties.some(isFormal),
        ...(ties.every((tie) => formalityOf(tie) === undefined) && { unsaid: true }),
        toVerify: ties.every((tie) => tie.certainty === 'toVerify'),
        ...(age && { age }),
        width: chain ? CHAIN_WIDTH : (WIDTHS[level] ?? WIDTHS[0]) * thin + (selected ? CHOSEN_WIDER : 0),
        chain,
        selected,
        faded: emphasis.isFading && !emphasis.isTieLit(a.id, b.id) && !selected,
      },
    ];
  });
  return { ties: marks, count: pairs.length };
}

/** Measured ties of each pair, by id; memoised. The first gives the line its identity, and the pairs their order. */
export function measuredPairs(
  { ties }: Pick<MapDocument, 'ties'>,
  visibility: Visibility,
): readonly (readonly Tie[])[] {
  return pairsOf(ties, visibility);
}

/**
 * Memoised by tie, as an edit changes one tie only. With very many ties they are computed each time: keeping so many weak entries slows
 * each garbage collection.
 */
const keyOf = rememberedFor(({ a, b }: Tie) => pairKey(a, b));
const MOST_KEPT = 20_000;

const pairsOf = rememberedFor((all: MapDocument['ties'], visibility: Visibility): readonly (readonly Tie[])[] => {
  const pairs = new Map<string, Tie[]>();
  for (const tie of all.values()) {
    if (!isTieMeasured(tie, visibility)) continue;
    const key = all.size > MOST_KEPT ? pairKey(tie.a, tie.b) : keyOf(tie);
    append(pairs, key, tie);
  }
  for (const ties of pairs.values()) if (ties.length > 1) ties.sort((one, other) => byCodeUnits(one.id, other.id));
  return [...pairs.values()].sort((a, b) => byCodeUnits(a[0]?.id ?? '', b[0]?.id ?? ''));
});

/** Contacts of the given actors, without these actors. */
export function contactsIn(ties: readonly TieMark[], of: ReadonlySet<ActorId>): Set<ActorId> {
  const contacts = new Set<ActorId>();
  for (const { a, b } of ties) {
    if (of.has(a) && !of.has(b)) contacts.add(b);
    if (of.has(b) && !of.has(a)) contacts.add(a);
  }
  return contacts;
}
