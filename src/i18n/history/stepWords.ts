import type { Messages } from '../messages';

/** Words used in sentences about steps. */
export type StepWords = Pick<Messages, 'vocabulary' | 'card' | 'commands' | 'actions' | 'history'>;
