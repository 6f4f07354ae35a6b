import type { Actor } from '../../domain/actor';
import { append } from '../../domain/append';
import type { ActorId } from '../../domain/brand';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { networksByActor } from '../partitions/networksByActor';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Finding, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { lazyCandidates } from './lazyCandidates';
import { witnessReasons } from './noWitness';
import type { Witness } from './witnesses';

/** Largest distance of a member, in ties: a contact, or a contact of one. */
const NEAR = 2;
const RESOURCES_NAMED = 3;

/**
 * One finding per network that the beneficiary is not in and that has a member near. Candidates: its members, with
 * their testimonies and resources, and the chain to each.
 */
export const unknownNetwork: FindingRule = (context) => {
  const { beneficiary } = context;
  if (!beneficiary) return [];
  const networks = networksByActor(context.document, context.visibility);
  const members = membersOfOthers(networks, context.vertexOf, beneficiary.id);
  if (members.size === 0) return [];
  return byName(context, [...members.keys()]).flatMap((network) =>
    findingAbout(context, beneficiary, network, members.get(network) ?? []),
  );
};

function findingAbout(
  context: FindingContext,
  beneficiary: Actor,
  network: ActorId,
  members: readonly ActorId[],
): Finding[] {
  const near = byName(
    context,
    members.filter((member) => isWithin(context.distance(member), NEAR)),
  );
  if (near.length === 0) return [];
  return [
    lazyCandidates(
      {
        key: context.keyFromHere('unknownNetwork', [network]),
        rule: 'unknownNetwork',
        subject: { kind: 'network', network },
        actors: [network],
        ties: [],
        // An actor that was not asked may be a member: the beneficiary as well as those near.
        confidence: confidenceOf(context, [network, beneficiary.id, ...near]),
        others: near,
      },
      () => {
        const all = byName(context, members).flatMap((member) => context.document.actors.get(member) ?? []);
        const leads = all.map((member) => leadOf(member, network, witnessesById(context.witnesses).get(member.id)));
        return candidatesFrom(context, leads);
      },
    ),
  ];
}

/** Visible members of each network, except the beneficiary's networks and the beneficiary itself. */
const membersOfOthers = rememberedFor(
  (
    networks: ReturnType<typeof networksByActor>,
    vertexOf: ReadonlyMap<ActorId, number>,
    beneficiary: ActorId,
  ): ReadonlyMap<ActorId, readonly ActorId[]> => {
    const own = new Set(networks.get(beneficiary)).add(beneficiary);
    const members = new Map<ActorId, ActorId[]>();
    for (const [actor, theirs] of networks) {
      if (!vertexOf.has(actor)) continue;
      for (const network of theirs) {
        if (network === actor || own.has(network)) continue;
        append(members, network, actor);
      }
    }
    return members;
  },
);

function byName({ vertexOf }: FindingContext, actors: readonly ActorId[]): ActorId[] {
  return actors.toSorted((a, b) => (vertexOf.get(a) ?? 0) - (vertexOf.get(b) ?? 0));
}

const witnessesById = rememberedFor(
  (witnesses: readonly Witness[]) => new Map(witnesses.map((witness) => [witness.actor.id, witness])),
);

function leadOf(member: Actor, network: ActorId, witness: Witness | undefined): Lead {
  const holds = [
    ...(witness ? witnessReasons(witness, undefined) : []),
    ...member.resources.slice(0, RESOURCES_NAMED).map((resource): Reason => ({ code: 'hasResource', resource })),
  ];
  return holds.length > 0
    ? { actor: member, rank: 0, reasons: holds }
    : { actor: member, rank: 1, reasons: [{ code: 'memberOf', network }] };
}
