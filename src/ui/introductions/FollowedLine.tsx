import { memo } from 'react';
import type { TieId } from '../../domain/brand';
import { connectActors, withdrawIntroduction } from '../../domain/commands';
import type { Introduction } from '../../domain/introduction';
import { stageOf } from '../../domain/introductionStage';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import { tiesOfPair } from '../../domain/tieExchanges';
import { DraftsAboutProvider } from '../fields/useDraft';
import { ActorButton } from '../parts/ActorButton';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import { DraftMessage } from './DraftMessage';
import { FollowedFields } from './FollowedFields';
import styles from './Introductions.module.css';

interface FollowedLineProps {
  readonly introduction: Introduction;
  /** True when it was just recorded: the focus goes to its first field. */
  readonly startsFocused: boolean;
}

export const FollowedLine = memo(function FollowedLine({ introduction, startsFocused }: FollowedLineProps) {
  const { followUp: words, toTry } = useLaterMessages();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const { a, b } = introduction;
  const [one = '', other = ''] = [useNameOf(a), useNameOf(b)];
  const madeBy = useNameOf(introduction.madeBy) ?? introduction.introducer;
  const about = `${one} – ${other}`;
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <ActorButton className={styles.name} id={a} /> {toTry.and} <ActorButton className={styles.name} id={b} />
        {madeBy !== undefined && `, ${words.madeBy(madeBy)}`}
      </p>
      <DraftsAboutProvider value={`introduction ${introduction.id}`}>
        <FollowedFields introduction={introduction} about={about} startsFocused={startsFocused} />
      </DraftsAboutProvider>
      <div className={styles.actions}>
        <DraftMessage introduction={introduction} />
        {stageOf(introduction) === 'done' && <MakeTie introduction={introduction} about={about} />}
        {!readOnly && (
          <ConfirmButton
            label={words.withdraw}
            onConfirm={() => store.getState().execute(withdrawIntroduction, { id: introduction.id }, about)}
          />
        )}
      </div>
    </li>
  );
});

/** Offers to add a tie between the two, since they have met. */
function MakeTie({ introduction: { a, b }, about }: { readonly introduction: Introduction; readonly about: string }) {
  const { followUp: words } = useLaterMessages();
  const store = useAppStore();
  const { newId } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const tied = useApp(({ document }) => tiesOfPair(document, a, b).length > 0);
  if (tied) return <span className={styles.soft}>{words.tied}</span>;
  const make = () => {
    const tie = { ...newTie(newId() as TieId, a, b), nature: DRAWN_NATURE };
    store.getState().execute(connectActors, { tie }, about);
  };
  return (
    <Button disabled={readOnly} onClick={make}>
      {words.makeTie}
    </Button>
  );
}
