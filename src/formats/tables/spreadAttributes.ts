import type { ActorId } from '../../domain/brand';
import type { Attributes } from './rowReader';

interface Line {
  readonly member: ActorId;
  readonly network: ActorId;
  readonly attributes: Attributes;
}

export interface SpreadAttributes {
  readonly ofMembers: ReadonlyMap<ActorId, [string, string][]>;
  readonly ofNetworks: ReadonlyMap<ActorId, [string, string][]>;
  readonly ofTies: readonly (readonly [string, string][])[];
}

/** Gives each attribute to the members when it never varies for one, else to the networks likewise, else to the memberships. */
export function spreadAttributes(lines: readonly Line[]): SpreadAttributes {
  const byMember = variable(lines, 'member');
  const byNetwork = variable(lines, 'network');
  const ofMembers = new Map<ActorId, [string, string][]>();
  const ofNetworks = new Map<ActorId, [string, string][]>();
  const ofTies = lines.map(({ member, network, attributes }) => {
    const own: [string, string][] = [];
    for (const [name, value] of attributes) {
      if (!byMember.has(name)) give(ofMembers, member, name, value);
      else if (!byNetwork.has(name)) give(ofNetworks, network, name, value);
      else own.push([name, value]);
    }
    return own;
  });
  return { ofMembers, ofNetworks, ofTies };
}

function variable(lines: readonly Line[], end: 'member' | 'network'): Set<string> {
  const seen = new Map<ActorId, Map<string, string>>();
  const varying = new Set<string>();
  for (const line of lines) {
    const values = seen.get(line[end]) ?? new Map<string, string>();
    seen.set(line[end], values);
    for (const [name, value] of line.attributes) {
      if ((values.get(name) ?? value) !== value) varying.add(name);
      values.set(name, value);
    }
  }
  return varying;
}

function give(owners: Map<ActorId, [string, string][]>, owner: ActorId, name: string, value: string): void {
  const attributes = owners.get(owner) ?? [];
  if (!attributes.some(([one]) => one === name)) attributes.push([name, value]);
  owners.set(owner, attributes);
}
