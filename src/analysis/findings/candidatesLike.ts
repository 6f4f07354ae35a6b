import type { Candidate, Reason } from './finding';

/** Does the same thing, or brings what the other lacks: the two ways of being a partner. */
type Likeness = 'similar' | 'complementary' | 'both' | 'other';

const SIMILAR: ReadonlySet<Reason['code']> = new Set(['sharesTheme', 'sharesMission']);
const COMPLEMENTARY: ReadonlySet<Reason['code']> = new Set([
  'answersRequest',
  'seeksWhatIsOffered',
  'meetsNeed',
  'hasSoughtProfile',
]);

/** What the reasons for an actor make of it; `other`: they say neither. */
export function likeness(reasons: readonly Reason[]): Likeness {
  const similar = reasons.some(({ code }) => SIMILAR.has(code));
  const complementary = reasons.some(({ code }) => COMPLEMENTARY.has(code));
  if (similar && complementary) return 'both';
  if (similar) return 'similar';
  return complementary ? 'complementary' : 'other';
}

/** Which partners are looked for: anybody, who does the same thing, who brings what is lacking. */
export const LIKENESS_WANTED = ['any', 'similar', 'complementary'] as const;
export type LikenessWanted = (typeof LIKENESS_WANTED)[number];

/** Those of the candidates who are of the kind wanted, in their order; who is both is of either. */
export function candidatesLike(candidates: readonly Candidate[], wanted: LikenessWanted): readonly Candidate[] {
  if (wanted === 'any') return candidates;
  return candidates.filter(({ reasons }) => {
    const like = likeness(reasons);
    return like === wanted || like === 'both';
  });
}

/** True when there are candidates of either kind and choosing one would leave somebody out. */
export function areToldApart(candidates: readonly Candidate[]): boolean {
  const [similar, complementary] = [candidatesLike(candidates, 'similar'), candidatesLike(candidates, 'complementary')];
  const none = similar.length === 0 || complementary.length === 0;
  return !none && (similar.length < candidates.length || complementary.length < candidates.length);
}
