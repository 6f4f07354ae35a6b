import type { UpdatePlan, UpdateSources } from '../analysis/update/updatePlan';
import type { AnalysisApi } from './analysisApi';
import type { Client } from './connect';
import { parted } from './parts';
import type { SentSubject, UpdateSubject } from './updateSubject';

/** The page's side of planning one update on a thread of its own. */
export interface UpdatePlanner {
  /** `null` once it is ended. The subject is sent once, however often somebody says something. */
  readonly plan: (said: UpdateSources['said']) => Promise<UpdatePlan | null>;
  readonly end: () => void;
}

/**
 * Plans on a thread, which `end` ends. Large maps are sent piece by piece, each after the one before arrived: sent in one go,
 * they would hold the page up for half a second.
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
    // Only the first takes the subject along, though a second may already wait.
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
