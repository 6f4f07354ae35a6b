import { defined } from '../domain/defined';
import type { Finding } from './findings/finding';
import type { FindingReport } from './report';
import { nameOf, namesOf, sortedPairs } from './reportNames';
import type { ReportWords, Telling } from './reportWords';

/** Turns a finding into its report for other programs: names instead of ids, with its sentence and its candidates in words. */
export function findingReport(finding: Finding, telling: Telling, words: ReportWords): FindingReport {
  const { document } = telling;
  const theme = finding.theme === undefined ? undefined : document.themes.get(finding.theme)?.label;
  return {
    key: finding.key,
    rule: finding.rule,
    ...defined({ theme }),
    ...(finding.subject ? { subject: words.subject(finding.subject, telling) } : {}),
    ...(finding.expected ? { expected: true } : {}),
    actors: namesOf(document, finding.actors),
    ties: sortedPairs(finding.ties.map(([a, b]) => [nameOf(document, a), nameOf(document, b)])),
    candidates: finding.candidates.map(({ actor, chain, reasons }) => ({
      name: nameOf(document, actor),
      chain: chain && chain.map((id) => nameOf(document, id)),
      reasons: reasons.map((reason) => words.reason(reason, document)),
    })),
    confidence: finding.confidence,
    text: words.finding(finding, telling),
  };
}
