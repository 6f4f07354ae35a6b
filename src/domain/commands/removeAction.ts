import type { ActionId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';
import type { Testimony } from '../testimony';

/** Takes an action off the map, with what actors know of it; testimonies of it stay, and are of no action any more. */
export const removeAction = defineCommand('removeAction', 'record', (document, { id }: { readonly id: ActionId }) => {
  if (!document.actions.has(id)) return document;
  const known = [...document.awareness.values()].filter((one) => one.action === id).map((one) => one.id);
  const next = withoutRecords(withoutRecords(document, 'actions', [id]), 'awareness', known);
  const told = [...document.testimonies.values()].filter((one) => one.action === id);
  if (told.length === 0) return next;
  const testimonies = new Map(next.testimonies);
  for (const testimony of told) testimonies.set(testimony.id, withoutAction(testimony));
  return { ...next, testimonies };
});

function withoutAction({ action: _gone, ...rest }: Testimony): Testimony {
  return rest;
}
