import { byCodeUnits } from '../../domain/folding';
import { confidenceOf } from './confidence';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { whoCouldJoin } from './whoCouldJoin';

/** One finding per pair of groups of at least two actors without a tie between them. Candidates: actors who could join them. */
export const groupsApart: FindingRule = (context) =>
  context.groupPairs
    .filter(({ tie }) => tie === undefined)
    .map(({ groups: [first, second] }) =>
      lazyCandidates(
        {
          key: findingKey('groupsApart', [first.id, second.id].sort(byCodeUnits)),
          rule: 'groupsApart',
          subject: { kind: 'groups', groups: [first.id, second.id] },
          actors: [],
          ties: [],
          confidence: confidenceOf(context, first.members, second.members),
        },
        () => whoCouldJoin(context, first.members, second.members),
      ),
    );
