import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { networksByActor } from '../partitions/networksByActor';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Finding, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { witnessReasons } from './noWitness';
import type { Witness } from './witnesses';

/** Farthest that a member may be, in ties: somebody whom one asks, or a contact of theirs. */
const NEAR = 2;
/** Means of one member that are named. */
const RESOURCES_NAMED = 3;

/**
 * For each network that the beneficiary is not in and of which a member is near: what its members hold, testimonies and
 * means, and through whom.
 */
export const unknownNetwork: FindingRule = (context) => {
  const { beneficiary } = context;
  if (!beneficiary) return [];
  const { own, members } = membership(context, beneficiary.id);
  const witnesses = new Map(context.witnesses.map((witness) => [witness.actor.id, witness]));
  return context.actors.flatMap(({ id, type }) =>
    type !== 'network' || own.has(id) ? [] : findingAbout(context, beneficiary, id, members.get(id) ?? [], witnesses),
  );
};

function findingAbout(
  context: FindingContext,
  beneficiary: Actor,
  network: ActorId,
  members: readonly Actor[],
  witnesses: ReadonlyMap<ActorId, Witness>,
): Finding[] {
  const near = members.filter(({ id }) => isWithin(context.distance(id), NEAR)).map(({ id }) => id);
  if (near.length === 0) return [];
  return [
    {
      key: context.keyFromHere('unknownNetwork', [network]),
      rule: 'unknownNetwork',
      subject: { kind: 'network', network },
      actors: [network],
      ties: [],
      candidates: candidatesFrom(
        context,
        members.map((member) => leadOf(member, network, witnesses.get(member.id))),
      ),
      // Who was not asked may be a member: the beneficiary as well as those near.
      confidence: confidenceOf(context, [network, beneficiary.id, ...near]),
      others: near,
    },
  ];
}

/** The networks of the beneficiary, itself if it is one, and the members of each network but it, by name. */
function membership({ document, visibility, actors }: FindingContext, beneficiary: ActorId) {
  const networks = networksByActor(document, visibility);
  const members = new Map<ActorId, Actor[]>();
  for (const actor of actors) {
    if (actor.id === beneficiary) continue;
    for (const network of networks.get(actor.id) ?? []) {
      if (network === actor.id) continue;
      const known = members.get(network);
      if (known) known.push(actor);
      else members.set(network, [actor]);
    }
  }
  return { own: new Set(networks.get(beneficiary)).add(beneficiary), members };
}

function leadOf(member: Actor, network: ActorId, witness: Witness | undefined): Lead {
  const holds = [
    ...(witness ? witnessReasons(witness, undefined) : []),
    ...member.resources.slice(0, RESOURCES_NAMED).map((resource): Reason => ({ code: 'hasResource', resource })),
  ];
  return holds.length > 0
    ? { actor: member, rank: 0, reasons: holds }
    : { actor: member, rank: 1, reasons: [{ code: 'memberOf', network }] };
}
