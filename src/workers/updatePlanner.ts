import type { UpdatePlan, UpdateSources } from '../analysis/update/updatePlan';
import type { AnalysisApi } from './analysisApi';
import type { Client } from './connect';
import { parted } from './parts';
import type { SentSubject, UpdateSubject } from './updateSubject';

/** Page side of planning one update on a worker of its own. */
export interface UpdatePlanner {
  /** Null once ended. The subject is sent once, however often the person changes a choice. */
  readonly plan: (said: UpdateSources['said']) => Promise<UpdatePlan | null>;
  readonly end: () => void;
}

/**
 * Plans on a worker, which `end` ends. Large maps are sent piece by piece, each after the previous one arrived: sent in one go, they
 * would block the page for half a second.
 */
export function updatePlanner(
  { client, end }: { readonly client: Client<AnalysisApi>; readonly end: () => void },
  subject: UpdateSubject,
): UpdatePlanner {
  const leaving = new AbortController();
  const options = { signal: leaving.signal };
  const send = async (): Promise<SentSubject> => {
    const { value, pieces, places } = parted(subject);
    for (const piece of pieces) await client.takePiece(options, piece);
    return { value, places };
  };
  let sending: Promise<SentSubject> | undefined;
  let isThere = false;
  const plan = async (said: UpdateSources['said']) => {
    sending ??= send();
    const sent = await sending;
    // Only the first call sends the subject, though a second may already wait.
    const isFirst = !isThere;
    isThere = true;
    return client.planUpdate(options, isFirst ? sent : null, said);
  };
  return {
    plan: async (said) => {
      try {
        return await plan(said);
      } catch (fault) {
        if (leaving.signal.aborted) return null;
        throw fault;
      }
    },
    end: () => {
      leaving.abort(new Error('the update is looked at no more'));
      end();
    },
  };
}
