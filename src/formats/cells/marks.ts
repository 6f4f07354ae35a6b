import { fold } from '../../domain/folding';
import { NO_WORDS, YES_WORDS } from '../../domain/words/tieValueWords';

const CROSS = /^(?:x|[✓✔•●■])$/i;
const YES: ReadonlySet<string> = new Set(YES_WORDS);
const NO: ReadonlySet<string> = new Set(NO_WORDS);

/** True for a cross or a tick. "✗" is not included: whether it means yes or no depends on the table. */
export const isCross = (cell: string): boolean => CROSS.test(cell.trim());

/** True for "oui", "y", "1", "x". */
export const isYes = (cell: string): boolean => YES.has(fold(cell));

/** True for "non", "n", "0". */
export const isNo = (cell: string): boolean => NO.has(fold(cell));
