import type { ActorId } from '../../domain/brand';
import { beneficiaryOf, type MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { dormantTie } from './dormantTie';
import { type Finding, type Found, type PerimeterCount, RULE_NAMES, type RuleName } from './finding';
import { type FindingOptions, type FindingRule, findingContext } from './findingContext';
import { findingKey } from './findingKey';
import { foundBy } from './found';
import { fragilePoint } from './fragilePoint';
import { groupsApart } from './groupsApart';
import { memberWithoutExchange } from './memberWithoutExchange';
import { noElected } from './noElected';
import { noKnownTie } from './noKnownTie';
import { noPartner } from './noPartner';
import { noPeer } from './noPeer';
import { noRelay } from './noRelay';
import { noWitness } from './noWitness';
import { noWitnessProfile } from './noWitnessProfile';
import { onlyInside } from './onlyInside';
import { perimeterCount } from './perimeterCount';
import { purposeNotShared } from './purposeNotShared';
import { requestUnanswered } from './requestUnanswered';
import { singleTieBetweenGroups } from './singleTieBetweenGroups';
import { structureWithoutPerson } from './structureWithoutPerson';
import { unknownNetwork } from './unknownNetwork';
import { witnessConsent } from './witnessConsent';

/** Actors not, or only partly, asked about their ties: one list, by name, which is not a gap. Absent when empty. */
const notAsked: FindingRule = ({ unsure }) => listOf(unsure);

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

const RULES: Readonly<Record<RuleName, FindingRule>> = {
  noWitness,
  noWitnessProfile,
  witnessConsent,
  noPartner,
  noPeer,
  onlyInside,
  unknownNetwork,
  noRelay,
  purposeNotShared,
  requestUnanswered,
  noElected,
  groupsApart,
  singleTieBetweenGroups,
  fragilePoint,
  noKnownTie,
  structureWithoutPerson,
  dormantTie,
  memberWithoutExchange,
  notAsked,
};

export interface Findings {
  /** By rule in display order, then by subject. Includes those ruled out: see `isRuledOut`. */
  readonly findings: readonly Finding[];
  readonly found: readonly Found[];
  /** `null` without a point of view, or when the point of view has no value at that level. */
  readonly perimeter: PerimeterCount | null;
}

/**
 * Returns every gap, and the help that exists, seen from one actor. No rule costs more than a walk over the map, so
 * that the whole fits in the frame of an edit. Time O(n log n + m log m + answers).
 */
export function findingsOf(document: MapDocument, options: FindingOptions): Findings {
  const context = findingContext(document, beneficiaryOf(document), options);
  const findings = RULE_NAMES.flatMap((rule) => RULES[rule](context));
  return { findings, found: foundBy(context), perimeter: perimeterCount(context) };
}
