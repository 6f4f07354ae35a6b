import type { ExportOutcome } from '../../exportServices';

/** What becomes of an export that was asked for: shown while it is made, then how it ended. */
export type RunExport = (making: Promise<ExportOutcome>) => void;
