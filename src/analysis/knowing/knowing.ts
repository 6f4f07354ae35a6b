import { type Actor, holdsRole } from '../../domain/actor';
import { AWARENESS_LEVELS } from '../../domain/awareness';
import type { ActorId, Day } from '../../domain/brand';
import { KNOWING_STEPS, type KnowingStep } from '../../domain/exchange';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import { isPast, type Tie } from '../../domain/tie';
import { tiesOfPair } from '../../domain/tieExchanges';
import { type Contact, contactsOfPair } from './contactsOfPair';

/** How far two possible partners have come. */
export interface Knowing {
  /** Furthest step known, with its day when that is known. */
  readonly step: KnowingStep;
  readonly on: Day | undefined;
  /** The following step; `undefined` once they act together. */
  readonly next: Exclude<KnowingStep, 'spotted'> | undefined;
}

/**
 * Derived from the map, so that nothing is written twice: "spotted" from the role, "in touch" from exchanges, "met" from a meeting
 * or a visit, "support" from what the partner knows of the officer's actions, "together" from the nature of the tie. Only the
 * exchange of missions, and the day the support was presented, come from the exchanges themselves.
 */
export function knowingOf(document: MapDocument, partner: ActorId, other: ActorId, today: Day | undefined): Knowing {
  const ties = tiesOfPair(document, partner, other).filter((tie) => !isPast(tie));
  const contacts = contactsOfPair(document, partner, other, today);
  const reached = new Map<KnowingStep, Day | undefined>([['spotted', spottedOn(document.actors.get(partner))]]);
  const [first] = contacts;
  if (first || ties.some(({ nature, exchanges }) => nature === 'exchanges' || exchanges !== undefined))
    reached.set('inTouch', first?.on);
  const isFaceToFace = ({ by }: Pick<Contact, 'by'>) => by === 'meeting' || by === 'visit';
  const met = contacts.find(isFaceToFace);
  if (met || ties.some(({ exchanges = [] }) => exchanges.some(isFaceToFace))) reached.set('met', met?.on);
  for (const subject of ['missions', 'support'] as const) {
    const said = ties.flatMap(({ exchanges = [] }) => exchanges.filter(({ about }) => about.includes(subject)));
    const isKnown = subject === 'support' && knowsSupport(document, partner);
    if (said.length > 0 || isKnown) reached.set(subject, said[0]?.on);
  }
  const together = ties.find(isActingTogether);
  if (together || holds(document, partner, 'partner')) reached.set('together', together?.since);
  const step = KNOWING_STEPS.findLast((one) => reached.has(one)) ?? 'spotted';
  const next = KNOWING_STEPS[KNOWING_STEPS.indexOf(step) + 1];
  return { step, on: reached.get(step), next: next === 'spotted' ? undefined : next };
}

/** Which of two actors is a partner or may become one; `undefined` when neither is. */
export function partnerOfPair(document: MapDocument, a: ActorId, b: ActorId): ActorId | undefined {
  const isOne = (id: ActorId) =>
    (['potentialPartner', 'likelyPartner', 'partner'] as const).some((role) => holds(document, id, role));
  if (isOne(b)) return b;
  if (isOne(a)) return a;
  return tiesOfPair(document, a, b).some((tie) => tie.nature === 'partnerOf' && !isPast(tie)) ? b : undefined;
}

function isActingTogether({ nature }: Tie): boolean {
  return nature === 'actsWith' || nature === 'partnerOf' || nature === 'agreement';
}

function spottedOn(actor: Actor | undefined): Day | undefined {
  return actor?.roles.find(
    ({ role, until }) => (role === 'potentialPartner' || role === 'likelyPartner') && until === undefined,
  )?.since;
}

function holds({ actors }: MapDocument, id: ActorId, role: 'potentialPartner' | 'likelyPartner' | 'partner'): boolean {
  const actor = actors.get(id);
  return actor !== undefined && holdsRole(actor, role);
}

/** True when the partner knows the purpose of an action that the officer leads or takes part in: what the support is for. */
function knowsSupport(document: MapDocument, partner: ActorId): boolean {
  const officer = officerOf(document);
  if (officer === undefined) return false;
  return [...document.awareness.values()].some(({ actor, action, level }) => {
    const of = document.actions.get(action);
    const isOwn = of !== undefined && (of.lead === officer || of.partners.includes(officer));
    return actor === partner && isOwn && AWARENESS_LEVELS.indexOf(level) >= AWARENESS_LEVELS.indexOf('knowsPurpose');
  });
}
