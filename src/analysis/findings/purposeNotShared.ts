import type { FindingRule } from './findingContext';

/** For each action: actors who know of it and not why it is led. */
export const purposeNotShared: FindingRule = () => [];
