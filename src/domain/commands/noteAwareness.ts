import type { AwarenessLevel } from '../awareness';
import type { ActionId, ActorId, AwarenessId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords, withRecord } from '../tables';

interface Noted {
  /** Of the record, where none is there yet for these two. */
  readonly id: AwarenessId;
  readonly actor: ActorId;
  readonly action: ActionId;
  /** `undefined`: nobody knows any more. */
  readonly level: AwarenessLevel | undefined;
}

/** Notes what an actor knows of an action; the one record of these two is kept. */
export const noteAwareness = defineCommand(
  'noteAwareness',
  'record',
  (document, { id, actor, action, level }: Noted) => {
    if (!document.actors.has(actor) || !document.actions.has(action)) return document;
    const noted = [...document.awareness.values()].filter((one) => one.actor === actor && one.action === action);
    if (level === undefined)
      return withoutRecords(
        document,
        'awareness',
        noted.map((one) => one.id),
      );
    const [known] = noted;
    if (known?.level === level) return document;
    return withRecord(document, 'awareness', known?.id ?? id, { id: known?.id ?? id, actor, action, level });
  },
);
