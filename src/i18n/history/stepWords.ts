import type { Messages } from '../messages';

/** The words that sentences about steps are made of. */
export type StepWords = Pick<Messages, 'vocabulary' | 'card' | 'commands' | 'actions' | 'history'>;
