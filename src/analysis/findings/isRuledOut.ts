import type { Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Finding } from './finding';

/**
 * True when a person ruled that the finding is no gap. "Not now" lasts until its day, if it has one; without `today`
 * it lasts for ever.
 */
export function isRuledOut(
  finding: Pick<Finding, 'key'>,
  document: Pick<MapDocument, 'rulings'>,
  today?: Day,
): boolean {
  const ruling = document.rulings.get(finding.key);
  if (!ruling) return false;
  if (ruling.verdict !== 'notNow' || ruling.until === undefined || today === undefined) return true;
  return today < ruling.until;
}
