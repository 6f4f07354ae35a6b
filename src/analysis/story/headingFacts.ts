import type { Difficulty } from '../../domain/looks/look';
import { HEADING_OF } from '../findings/finding';
import { litChains } from './litChains';
import type { StorySource } from './storySource';
import { type StepFacts, silent } from './toldStep';

/** As many chains as can still be told apart. */
const MOST_LIT = 12;

/** The help that is there under one heading, with the way to it, and what is asked for. */
export function headingFacts(heading: Difficulty, { findings, open, from, graph }: StorySource): StepFacts {
  const found = findings.found.filter((one) => one.heading === heading);
  const missing = open.filter(({ rule }) => HEADING_OF[rule] === heading);
  if (found.length === 0 && missing.length === 0) {
    if (graph.order === 0) return silent(heading, 'noActor');
    return silent(heading, from === undefined ? 'noBeneficiary' : 'nothingAsked');
  }
  const chains = found.slice(0, MOST_LIT).map(({ chain, actor }) => (chain.length === 0 ? [actor] : chain));
  return { kind: heading, found, missing, ...litChains(chains) };
}
