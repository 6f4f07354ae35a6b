import type { Reason } from './finding';

/** Does the same thing, or brings what the other lacks: the two ways of being a partner. */
export type Likeness = 'similar' | 'complementary' | 'both' | 'other';

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
