import { Minus } from 'lucide-react';
import { useState } from 'react';
import type { FindingKey } from '../../domain/brand';
import { clearVotes, commentGap, voteGap } from '../../domain/commands';
import { areNotesShown } from '../../store/selectors/areNotesShown';
import { EditableText } from '../fields/EditableText';
import { DraftsAboutProvider } from '../fields/useDraft';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import styles from './Discussion.module.css';
import { GapPlan } from './GapPlan';

interface Props {
  /** Key of the gap in this window; with masked names it may differ from the real one (see `realKey`). */
  readonly gap: FindingKey;
  /** Question of the gap, used as the label of undo steps. */
  readonly question: string;
}

/** What the group says about a gap: votes (one for each press) and a comment. Only buttons until there is one. */
export function Discussion({ gap, question }: Props) {
  const store = useAppStore();
  const { discussion: words } = useLaterMessages();
  const votes = useApp((state) => state.document.discussions.get(gap)?.votes ?? 0);
  const isVoted = useApp((state) => votesIn(state.document.discussions) > 0);
  const readOnly = useApp((state) => state.readOnly);
  const vote = (by: 1 | -1) => {
    const { execute, realKey } = store.getState();
    execute(voteGap, { id: realKey(gap), by }, question);
  };
  return (
    <div className={styles.discussion}>
      <div className={styles.row}>
        <Button disabled={readOnly} onClick={() => vote(1)}>
          {words.vote}
        </Button>
        {votes > 0 && (
          <>
            <strong role="status">{words.votes(votes)}</strong>
            <Button look="icon" disabled={readOnly} aria-label={words.takeBack} onClick={() => vote(-1)}>
              <Minus size={18} />
            </Button>
          </>
        )}
      </div>
      {isVoted && !readOnly && (
        <button type="button" className={styles.link} onClick={() => store.getState().execute(clearVotes, {})}>
          {words.clear}
        </button>
      )}
      <GapPlan gap={gap} question={question} />
      <Comment gap={gap} question={question} />
    </div>
  );
}

/** Shown once there is a comment or somebody wants to write one, but not when names are masked. */
function Comment({ gap, question }: Props) {
  const store = useAppStore();
  const { discussion: words } = useLaterMessages();
  const comment = useApp((state) => state.document.discussions.get(gap)?.comment ?? '');
  const isShown = useApp(areNotesShown);
  const readOnly = useApp((state) => state.readOnly);
  const [writing, setWriting] = useState(false);
  if (!isShown || (readOnly && comment === '')) return null;
  if (comment === '' && !writing)
    return (
      <Button onClick={() => setWriting(true)} aria-expanded={false}>
        {words.addComment}
      </Button>
    );
  return (
    <DraftsAboutProvider value={`gap ${gap}`}>
      <EditableText
        label={words.comment}
        value={comment}
        multiline
        startsFocused={writing && comment === ''}
        onCommit={(text) => {
          const { execute, realKey } = store.getState();
          execute(commentGap, { id: realKey(gap), comment: text }, question);
        }}
      />
    </DraftsAboutProvider>
  );
}

function votesIn(discussions: ReadonlyMap<FindingKey, { readonly votes?: number }>): number {
  let sum = 0;
  for (const { votes = 0 } of discussions.values()) sum += votes;
  return sum;
}
