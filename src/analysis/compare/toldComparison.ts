import type { MapDocument } from '../../domain/mapDocument';
import type { Finding, RuleName } from '../findings/finding';
import type { Telling } from '../reportWords';
import type { MapComparison } from './compareMaps';

/** A comparison as sent from a worker to the page: plain data, all that its sentences need but the two maps, which the page has. */
export type ToldComparison = Omit<MapComparison, 'before' | 'after'> & {
  readonly before: Omit<Telling, 'document'>;
  readonly after: Omit<Telling, 'document'>;
};

/** Rules whose sentence tells what candidates hold. For other rules candidates are not shown here, so they are not computed. */
const TELLS_CANDIDATES: ReadonlySet<RuleName> = new Set(['unknownNetwork']);

/** Reduces a comparison to what is sent. Time O(findings), plus the candidates of those that tell them. */
export function toldComparison({ before, after, findings, ...rest }: MapComparison): ToldComparison {
  return {
    ...rest,
    before: withoutDocument(before),
    after: withoutDocument(after),
    findings: { closed: findings.closed.map(told), opened: findings.opened.map(told) },
  };
}

/** Restores the comparison from `told` and the two maps. */
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

/** Copies fields one by one: spreading the finding would compute its candidates (`lazyCandidates.ts`). */
function told(finding: Finding): Finding {
  if (TELLS_CANDIDATES.has(finding.rule)) return { ...finding };
  const fields = Object.keys(finding).filter((name) => name !== 'candidates') as (keyof Finding)[];
  return {
    ...(Object.fromEntries(fields.map((name) => [name, finding[name]])) as Omit<Finding, 'candidates'>),
    candidates: [],
  };
}
