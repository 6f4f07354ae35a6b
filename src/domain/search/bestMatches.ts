import { byCodeUnits } from '../folding';
import type { SearchedText } from './searchedText';
import { likelyMatch, type SearchQuery, SURE, sureMatch } from './searchQuery';

export interface Match<One> {
  readonly item: One;
  readonly score: number;
  /** True when every typed word begins a word of it, or is its initials; false for a possible slip. */
  readonly sure: boolean;
}

/** With fewer sure matches than this, slips are tried too. */
const ENOUGH = 3;

export interface Searched<One> {
  readonly item: One;
  readonly text: SearchedText;
}

/**
 * Items that match, best first, equal ones by name. Slips are tried only when few sure matches exist, so that correct typing
 * does not bring up lookalikes. Time O(items): some 0.2 microseconds each, a few times that with slips.
 */
export function bestMatches<One>(items: readonly Searched<One>[], query: SearchQuery, limit: number): Match<One>[] {
  if (query.words.length === 0 || limit < 1) return [];
  const best = keptBest<One>(limit);
  const sure = new Set<Searched<One>>();
  for (const searched of items) {
    const score = sureMatch(query, searched.text);
    if (score === 0) continue;
    if (sure.size < ENOUGH) sure.add(searched);
    best.offer(searched, score);
  }
  if (sure.size < ENOUGH) {
    for (const searched of items) {
      const score = sure.has(searched) ? 0 : likelyMatch(query, searched.text);
      if (score > 0) best.offer(searched, score);
    }
  }
  return best.kept.map(({ searched, score }) => ({ item: searched.item, score, sure: score >= SURE }));
}

interface Scored<One> {
  readonly searched: Searched<One>;
  readonly score: number;
}

/** Keeps only the best matches, in order: thousands may match one letter. */
function keptBest<One>(limit: number) {
  const kept: Scored<One>[] = [];
  const offer = (searched: Searched<One>, score: number) => {
    const isBetterThan = (other: Scored<One>) =>
      score > other.score || (score === other.score && byCodeUnits(searched.text.name, other.searched.text.name) < 0);
    const last = kept.at(-1);
    if (kept.length === limit && last && !isBetterThan(last)) return;
    let at = kept.length;
    for (let before = kept[at - 1]; before && isBetterThan(before); before = kept[at - 1]) at--;
    kept.splice(at, 0, { searched, score });
    if (kept.length > limit) kept.pop();
  };
  return { kept, offer };
}
