import type { ActorId } from '../../domain/brand';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Finding } from './finding';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';

/** Who was not, or only partly, asked about its ties: one list, by name, and no gap. Absent when there is nobody. */
export const notAsked: FindingRule = ({ unsure }) => listOf(unsure);

const listOf = rememberedFor((unsure: ReadonlySet<ActorId>): Finding[] =>
  unsure.size === 0
    ? []
    : [
        {
          key: findingKey('notAsked', []),
          rule: 'notAsked',
          actors: [...unsure],
          ties: [],
          candidates: [],
          confidence: 'low',
        },
      ],
);
