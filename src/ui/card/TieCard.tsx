import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import { sharedMeetings } from '../../analysis/meetings/acquaintances';
import type { ActorId, TieId } from '../../domain/brand';
import { describeTie, moveTie, removeTie } from '../../domain/commands';
import { type AlsoNew, withAlsoNew } from '../../domain/commands/alsoNew';
import type { Patch } from '../../domain/tables';
import { formalityOf, type Tie } from '../../domain/tie';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import { leaveCard } from '../parts/leaveCard';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';
import { ExchangesPart } from './ExchangesPart';
import { MeetingLines } from './MeetingLines';
import { TieFields } from './TieFields';

export function TieCard({ id }: { readonly id: TieId }) {
  const { card, vocabulary } = useMessages();
  const store = useAppStore();
  const tie = useApp((state) => state.document.ties.get(id));
  const readOnly = useApp((state) => state.readOnly);
  const a = useApp(({ document }) => (tie && document.actors.get(tie.a)?.name) ?? '');
  const b = useApp(({ document }) => (tie && document.actors.get(tie.b)?.name) ?? '');
  if (!tie) return null;
  const label = `${a} – ${b}`;
  const { execute, actorChosen } = store.getState();
  const edit = (patch: Patch<Tie>) => execute(describeTie, { id, patch }, label);
  const move = (ends: Pick<Tie, 'a' | 'b'>, alsoNew?: AlsoNew) => {
    const { actors } = withAlsoNew(store.getState().document, alsoNew);
    const names = [ends.a, ends.b].map((end) => actors.get(end)?.name ?? '');
    execute(moveTie, { id, ...ends, ...(alsoNew && { alsoNew }) }, names.join(' – '));
  };
  const remove = () => {
    leaveCard(store);
    execute(removeTie, { id }, label);
  };
  const formality = formalityOf(tie);
  return (
    <>
      <header className={styles.tieHeading}>
        <p className={styles.faint}>{card.tie.title(formality && vocabulary.formality[formality])}</p>
        <h2 className={styles.sentence}>{vocabulary.tieSentence(tie, a, b)}</h2>
      </header>
      <div className={styles.ends}>
        <button type="button" className={styles.end1} onClick={() => actorChosen(tie.a)}>
          {a}
        </button>
        {readOnly ? (
          <span aria-hidden="true">–</span>
        ) : (
          <Button
            look="icon"
            aria-label={card.tie.swap}
            title={card.tie.swap}
            onClick={() => move({ a: tie.b, b: tie.a })}
          >
            <ArrowLeftRight size={16} aria-hidden="true" />
          </Button>
        )}
        <button type="button" className={styles.end1} onClick={() => actorChosen(tie.b)}>
          {b}
        </button>
      </div>
      <ExchangesPart a={tie.a} b={tie.b} />
      <TieFields tie={tie} a={a} b={b} readOnly={readOnly} onEdit={edit} onMove={move} />
      <MetAt a={tie.a} b={tie.b} />
      {!readOnly && (
        <div className={styles.end}>
          <ConfirmButton label={card.tie.removeTie} onConfirm={remove} />
        </div>
      )}
    </>
  );
}

/** Meetings that both attended: where a tie may come from, or be kept up. */
function MetAt({ a, b }: { readonly a: ActorId; readonly b: ActorId }) {
  const words = useLaterMessages().meetings.onCard;
  const meetings = useApp((state) => state.document.meetings);
  const shared = useMemo(() => sharedMeetings({ meetings }, a, b), [meetings, a, b]);
  if (shared.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{words.together}</h3>
      <MeetingLines ids={shared} />
    </section>
  );
}
