import type { ActorId, Day, TieId } from '../brand';
import { exchangeOfStep, type KnowingStep } from '../exchange';
import type { MapDocument } from '../mapDocument';
import { patched, withRecord } from '../tables';
import { newTie } from '../tie';
import { exchangeAdded, tieOfPair, tiesOfPair } from '../tieExchanges';
import { defineCommand } from './command';
import { addTie } from './ties';

export interface StepTaken {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly step: Exclude<KnowingStep, 'spotted'>;
  readonly on: Day;
  /** Id of a new tie, used when the two have none: being in touch makes a tie. */
  readonly newTie?: TieId;
}

/**
 * Records that two actors were in touch, met, told each other their missions or support, or act together from a day on. It goes
 * on the tie that holds such facts. What was planned for that day or earlier is done.
 */
export const takeStep = defineCommand('takeStep', 'record', (document, { a, b, step, on, newTie: id }: StepTaken) => {
  const known = tieOfPair(document, a, b);
  const next = known || id === undefined ? document : addTie(document, { ...newTie(id, a, b), nature: 'exchanges' });
  const tie = known ?? tieOfPair(next, a, b);
  if (!tie) return document;
  const patch =
    step === 'together' ? { nature: 'actsWith' as const, since: on } : exchangeAdded(tie, exchangeOfStep(step, on));
  const after = patched(tie, patch);
  return withoutPlan(after === tie ? next : withRecord(next, 'ties', tie.id, after), a, b, on);
});

function withoutPlan(document: MapDocument, a: ActorId, b: ActorId, on: Day): MapDocument {
  return tiesOfPair(document, a, b)
    .filter(({ nextExchange }) => nextExchange !== undefined && nextExchange <= on)
    .reduce(
      (before, tie) => withRecord(before, 'ties', tie.id, patched(tie, { nextExchange: undefined, nextBy: undefined })),
      document,
    );
}
