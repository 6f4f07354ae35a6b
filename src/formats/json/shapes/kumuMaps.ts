import { firstText, itemsOf, type Members, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';

export interface MapsOf {
  /** `x` and `y` on the default map, else on the first map that shows the element. */
  readonly placeOf: (id: string) => Members | undefined;
  /** Names of the maps that show it; empty when there is only one map, which shows all. */
  readonly mapsOf: (id: string) => readonly string[];
  readonly loopsOf: (id: string) => readonly string[];
}

export function kumuMaps(root: Members): MapsOf {
  const maps = (itemsOf(root.get('maps')) ?? []).map((node) => membersOf(node) ?? NO_MEMBERS);
  const opensFirst = plainText(root.get('defaultMap'));
  const isFirst = (map: Members) => opensFirst !== undefined && plainText(map.get('_id')) === opensFirst;
  const places = new Map<string, Members>();
  const names = new Map<string, Set<string>>();
  for (const map of [...maps.filter(isFirst), ...maps.filter((one) => !isFirst(one))]) {
    const name = firstText(map, ['name', '_id']) ?? '';
    for (const [id, node] of shownOn(map)) {
      const place = membersOf(membersOf(node)?.get('position'));
      if (place && !places.has(id)) places.set(id, place);
      if (maps.length > 1 && name !== '') append(names, id, name);
    }
  }
  const loops = new Map<string, Set<string>>();
  for (const node of itemsOf(root.get('loops')) ?? []) {
    const loop = membersOf(node) ?? NO_MEMBERS;
    const name = firstText(membersOf(loop.get('attributes')) ?? loop, ['label']) ?? plainText(loop.get('_id')) ?? '';
    if (name !== '') for (const [id] of shownOn(loop)) append(loops, id, name);
  }
  return {
    placeOf: (id) => places.get(id),
    mapsOf: (id) => [...(names.get(id) ?? [])],
    loopsOf: (id) => [...(loops.get(id) ?? [])],
  };
}

/** Ids of the elements and connections on a map or a loop, each with its node there. */
function shownOn(map: Members): (readonly [id: string, node: JsonNode])[] {
  return (['element', 'connection'] as const).flatMap((kind) =>
    (itemsOf(map.get(`${kind}s`)) ?? []).flatMap((node) => {
      const id = plainText(node) ?? firstText(membersOf(node) ?? NO_MEMBERS, [kind, '_id']);
      return id === undefined ? [] : [[id, node] as const];
    }),
  );
}

function append(sets: Map<string, Set<string>>, id: string, name: string): void {
  const known = sets.get(id);
  if (known) known.add(name);
  else sets.set(id, new Set([name]));
}
