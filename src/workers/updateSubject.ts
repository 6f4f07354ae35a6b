import type { UpdateSources } from '../analysis/update/updatePlan';
import { Gathered, type PartPlace, type Piece } from './parts';

/** Input of an update, apart from the person's choices: two maps, the file's coverage, and what was written here. */
export type UpdateSubject = Omit<UpdateSources, 'said' | 'newId'>;

/** The subject without its long tables, which are sent ahead in pieces. */
export interface SentSubject {
  readonly value: unknown;
  readonly places: readonly PartPlace[];
}

/** Worker side: assembles what was sent and keeps it for the next plan. */
export function subjectHolder() {
  let gathered = new Gathered();
  let held: UpdateSubject | undefined;
  return {
    take: (piece: Piece) => gathered.add(piece),
    /** `sent`: null to use the subject already held. */
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
