import type { FindingRule } from './findingContext';

/** For each theme of the beneficiary: there are witnesses within reach, none has given consent. */
export const witnessConsent: FindingRule = () => [];
