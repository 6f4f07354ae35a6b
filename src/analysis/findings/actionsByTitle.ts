import type { Action } from '../../domain/action';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { FindingContext } from './findingContext';

/** Actions of the map in any state, sorted by title so that the order of rows does not matter. */
export function actionsByTitle({ document }: FindingContext): readonly Action[] {
  return sorted(document.actions);
}

const sorted = rememberedFor((actions: MapDocument['actions']): readonly Action[] =>
  [...actions.values()].sort((a, b) => byCodeUnits(a.title, b.title) || byCodeUnits(a.id, b.id)),
);

export function carriersOf({ vertexOf }: FindingContext, { lead, partners }: Action): ActorId[] {
  const all = new Set(lead === undefined ? partners : [lead, ...partners]);
  return [...all].filter((id) => vertexOf.has(id));
}
