import { fold } from '../../domain/folding';
import type { Grouping } from '../../domain/looks/grouping';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { actorNaming } from './actorNaming';
import { keptGroupLabels } from './keptGroupLabels';

export type KeyPartKind = 'actor' | 'theme' | 'action' | 'offer' | 'group';

/** What a map is grouped by, where that is a record of its own and not a text. */
export const GROUPED_RECORDS: Readonly<Partial<Record<Grouping, KeyPartKind>>> = { groups: 'group', network: 'actor' };

/** How what a key is made of is called outside of this map, where ids are others. */
export interface KeyNames {
  /** Of an id of the map; `undefined` when it is none. */
  readonly nameOf: (id: string) => { readonly kind: KeyPartKind; readonly name: string } | undefined;
  /** Spelt so, else so but for case and accents. */
  readonly idOf: (kind: KeyPartKind, name: string) => string | undefined;
}

/**
 * Names by which tables call actors, themes, actions, offers and requests, and the groups kept with the map. `labels`: what
 * the tables that were read call the groups, where these are theirs.
 */
export function keyNames(document: MapDocument, labels = keptGroupLabels(document)): KeyNames {
  const { callOf } = actorNaming(document);
  const names = new Map<string, { readonly kind: KeyPartKind; readonly name: string }>();
  const ids = new Map<string, string>();
  const alike = new Map<string, string>();
  const know = (kind: KeyPartKind, id: string, name: string) => {
    if (!names.has(id)) names.set(id, { kind, name });
    for (const [table, key] of [
      [ids, `${kind}=${name}`],
      [alike, `${kind}=${fold(name)}`],
    ] as const)
      if (!table.has(key)) table.set(key, id);
  };
  for (const id of document.actors.keys()) know('actor', id, callOf(id));
  for (const { id, label } of document.themes.values()) know('theme', id, label);
  const numbered = numbering();
  for (const { id, title } of document.actions.values()) know('action', id, numbered(`action ${title}`, title));
  for (const offer of document.offers.values()) {
    const name = offerName(offer, document, callOf(offer.holder));
    know('offer', offer.id, numbered(`offer ${name}`, name));
  }
  for (const [id, label] of labels) know('group', id, label);
  return {
    nameOf: (id) => names.get(id),
    idOf: (kind, name) => ids.get(`${kind}=${name}`) ?? alike.get(`${kind}=${fold(name)}`),
  };
}

/** Namesakes are told apart by their order, which tables keep. */
function numbering(): (key: string, name: string) => string {
  const met = new Map<string, number>();
  return (key, name) => {
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count === 1 ? name : `${name} #${count}`;
  };
}

function offerName({ side, kind = '', themes }: Offer, document: MapDocument, holder: string): string {
  const labels = themes.map((id) => fold(document.themes.get(id)?.label ?? '')).sort();
  return [side, holder, labels.join(', '), kind].filter((part) => part !== '').join(' · ');
}
