import type { FindingRule } from './findingContext';

/** Those who were not, or only partly, asked about their ties. */
export const notAsked: FindingRule = () => [];
