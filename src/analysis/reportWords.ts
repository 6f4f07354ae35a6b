import type { ActorId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Finding, PerimeterCount, Reason, Subject } from './findings/finding';
import type { GroupName } from './groupNames/groupNames';

/** What a sentence about a finding may need besides the finding. */
export interface Telling {
  readonly document: MapDocument;
  readonly from: ActorId | undefined;
  readonly perimeter: PerimeterCount | null;
  /** By group id, for the partition that the findings are about. */
  readonly groupNames: ReadonlyMap<string, GroupName>;
}

/** The wording of a report: supplied by `i18n`, so that the analysis knows no language. */
export interface ReportWords {
  /** One sentence; a question where something is missing. */
  readonly finding: (finding: Finding, telling: Telling) => string;
  readonly reason: (reason: Reason, document: MapDocument) => string;
  /** Two names for two groups, one text otherwise. */
  readonly subject: (subject: Subject, telling: Telling) => string | readonly [string, string];
  readonly groupName: (name: GroupName, document: MapDocument) => string;
}
