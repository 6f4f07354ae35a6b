import type { FindingRule } from './findingContext';

/** For each action: no elected person carries it or is tied to those who do. */
export const noElected: FindingRule = () => [];
