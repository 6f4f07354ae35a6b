import type { ExportOutcome } from '../../exportServices';

/** Takes an export under way: the window shows that it is being made, then how it ended. */
export type RunExport = (making: Promise<ExportOutcome>) => void;
