import { fold } from '../../domain/folding';
import type { Grouping } from '../../domain/looks/grouping';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { actorNaming } from './actorNaming';
import { keptGroupLabels } from './keptGroupLabels';

export type KeyPartKind = 'actor' | 'theme' | 'action' | 'offer' | 'group';

/** Kind of record that a map is grouped by, where groups are records and not texts. */
export const GROUPED_RECORDS: Readonly<Partial<Record<Grouping, KeyPartKind>>> = { groups: 'group', network: 'actor' };

/** Names for the parts of a key outside this map, where ids differ. */
export interface KeyNames {
  readonly nameOf: (id: string) => { readonly kind: KeyPartKind; readonly name: string } | undefined;
  /** Id of an exact name, else of one that differs only by case and accents. */
  readonly idOf: (kind: KeyPartKind, name: string) => string | undefined;
}

/**
 * Names that tables give to actors, themes, actions, offers and requests, and the groups kept with the map. `labels`:
 * names of the groups in the tables read, when the groups come from these.
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

/** Numbers namesakes in their order, which tables keep. */
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
