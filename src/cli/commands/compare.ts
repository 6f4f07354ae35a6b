import { compareMaps } from '../../analysis/compare/compareMaps';
import { comparisonReport } from '../../analysis/compare/comparisonReport';
import type { Day } from '../../domain/brand';
import { comparisonText } from '../../i18n/compare/comparisonText';
import { MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { CommandLine } from '../commandLine';
import { loadMap } from '../loadMap';
import type { Console, Status } from '../outcome';

/** `compare`: changes from one map to a later one, as text, in a funder's words. */
export async function compare(line: CommandLine, console: Console, today: Day): Promise<Status> {
  const [earlier = '', later = ''] = line.files;
  const before = await loadMap([earlier], line, console);
  if (!before.ok) return before.status;
  const after = await loadMap([later], line, console);
  if (!after.ok) return after.status;
  const words = MESSAGES[line.language];
  const comparison = compareMaps(before.document, after.document, { today });
  console.out(
    line.json
      ? `${JSON.stringify(comparisonReport(comparison, words.findings), null, 2)}\n`
      : comparisonText(comparison, { ...words, ...LATER_MESSAGES[line.language] }),
  );
  return 0;
}
