import type { Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Finding } from './finding';

/**
 * True when a person ruled that the finding is not a gap. "Not now" lasts until its date, if it has one; without
 * `today` it never ends.
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
