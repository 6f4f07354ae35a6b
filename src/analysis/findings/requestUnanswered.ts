import type { FindingRule } from './findingContext';

/** For each open request: who could answer it. */
export const requestUnanswered: FindingRule = () => [];
