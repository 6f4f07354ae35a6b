import type { MapDocument } from '../../domain/mapDocument';
import type { Finding, RuleName } from '../findings/finding';
import type { Telling } from '../reportWords';
import type { MapComparison } from './compareMaps';

/**
 * A comparison as it crosses from a thread to a page: all that its sentences need but the two maps, which the page has.
 * Plain data.
 */
export type ToldComparison = Omit<MapComparison, 'before' | 'after'> & {
  readonly before: Omit<Telling, 'document'>;
  readonly after: Omit<Telling, 'document'>;
};

/** Rules whose sentence says what candidates hold. Of the others nobody reads candidates here, and none is looked for. */
const TELLS_CANDIDATES: ReadonlySet<RuleName> = new Set(['unknownNetwork']);

/** What crosses of a comparison. Time O(findings), and the candidates of those that tell them. */
export function toldComparison({ before, after, findings, ...rest }: MapComparison): ToldComparison {
  return {
    ...rest,
    before: withoutDocument(before),
    after: withoutDocument(after),
    findings: { closed: findings.closed.map(told), opened: findings.opened.map(told) },
  };
}

/** The comparison that `told` was made of, for who holds the two maps that were compared. */
export function comparisonOf({ before, after, ...rest }: ToldComparison, earlier: MapDocument, later: MapDocument) {
  return {
    ...rest,
    before: { ...before, document: earlier },
    after: { ...after, document: later },
  } satisfies MapComparison;
}

function withoutDocument({ document: _document, ...telling }: Telling): Omit<Telling, 'document'> {
  return telling;
}

/** Fields are copied one by one: copying them all would look for the candidates (`lazyCandidates.ts`). */
function told(finding: Finding): Finding {
  if (TELLS_CANDIDATES.has(finding.rule)) return { ...finding };
  const fields = Object.keys(finding).filter((name) => name !== 'candidates') as (keyof Finding)[];
  return {
    ...(Object.fromEntries(fields.map((name) => [name, finding[name]])) as Omit<Finding, 'candidates'>),
    candidates: [],
  };
}
