import type { UpdateSources } from '../analysis/update/updatePlan';
import { Gathered, type PartPlace, type Piece } from './parts';

/** What an update is about, whatever a person says of it: two maps, what the file speaks of, what was written here. */
export type UpdateSubject = Omit<UpdateSources, 'said' | 'newId'>;

/** The subject without its long tables, which were sent ahead in pieces. */
export interface SentSubject {
  readonly value: unknown;
  readonly places: readonly PartPlace[];
}

/** The thread's side: puts together what was sent, and keeps it for the next plan. */
export function subjectHolder() {
  let gathered = new Gathered();
  let held: UpdateSubject | undefined;
  return {
    take: (piece: Piece) => gathered.add(piece),
    /** `sent`: `null` when what is held is meant. */
    subject: (sent: SentSubject | null): UpdateSubject => {
      if (sent) {
        held = gathered.whole(sent.value, sent.places) as UpdateSubject;
        gathered = new Gathered();
      }
      if (!held) throw new Error('updateSubject: there is nothing to plan yet');
      return held;
    },
  };
}
