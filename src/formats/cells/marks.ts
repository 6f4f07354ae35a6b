import { fold } from '../../domain/folding';
import { NO_WORDS, YES_WORDS } from '../../domain/words/tieValueWords';

const CROSS = /^(?:x|[✓✔•●■])$/i;
const YES: ReadonlySet<string> = new Set(YES_WORDS);
const NO: ReadonlySet<string> = new Set(NO_WORDS);

/** A sign that marks what it stands for. What "✗" means, yes or no, is said by what the table is. */
export const isCross = (cell: string): boolean => CROSS.test(cell.trim());

/** "oui", "y", "1", "x". */
export const isYes = (cell: string): boolean => YES.has(fold(cell));

/** "non", "n", "0". */
export const isNo = (cell: string): boolean => NO.has(fold(cell));
