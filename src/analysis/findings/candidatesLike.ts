import type { Candidate, Reason } from './finding';

/** Two ways of being a partner: doing the same thing, or bringing what the other lacks. */
type Likeness = 'similar' | 'complementary' | 'both' | 'other';

const SIMILAR: ReadonlySet<Reason['code']> = new Set(['sharesTheme', 'sharesMission']);
const COMPLEMENTARY: ReadonlySet<Reason['code']> = new Set([
  'answersRequest',
  'seeksWhatIsOffered',
  'meetsNeed',
  'hasSoughtProfile',
]);

/** Classifies an actor by its reasons; `other` when they show neither likeness. */
export function likeness(reasons: readonly Reason[]): Likeness {
  const similar = reasons.some(({ code }) => SIMILAR.has(code));
  const complementary = reasons.some(({ code }) => COMPLEMENTARY.has(code));
  if (similar && complementary) return 'both';
  if (similar) return 'similar';
  return complementary ? 'complementary' : 'other';
}

/** Partners looked for: any, those who do the same thing, those who bring what is lacking. */
export const LIKENESS_WANTED = ['any', 'similar', 'complementary'] as const;
export type LikenessWanted = (typeof LIKENESS_WANTED)[number];

/** Candidates of the kind wanted, in their order. `both` counts for either kind. */
export function candidatesLike(candidates: readonly Candidate[], wanted: LikenessWanted): readonly Candidate[] {
  if (wanted === 'any') return candidates;
  return candidates.filter(({ reasons }) => {
    const like = likeness(reasons);
    return like === wanted || like === 'both';
  });
}

/** True when there are candidates of each kind and choosing one kind would leave some out. */
export function areToldApart(candidates: readonly Candidate[]): boolean {
  const [similar, complementary] = [candidatesLike(candidates, 'similar'), candidatesLike(candidates, 'complementary')];
  const none = similar.length === 0 || complementary.length === 0;
  return !none && (similar.length < candidates.length || complementary.length < candidates.length);
}
