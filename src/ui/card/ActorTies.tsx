import { Pencil } from 'lucide-react';
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { actorTies } from '../../domain/actorTies';
import type { ActorId, TieId } from '../../domain/brand';
import { describeTie, removeTie } from '../../domain/commands';
import { isPast, otherEnd, TIE_NATURES } from '../../domain/tie';
import { EditableSelect } from '../fields/EditableSelect';
import { useAdder } from '../fields/useAdder';
import { AddButton } from '../parts/AddButton';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AddTie } from './AddTie';
import styles from './Card.module.css';

export function ActorTies({ id }: { readonly id: ActorId }) {
  const { ties: words } = useMessages().card;
  const ids = useApp(useShallow(({ document }) => actorTies(document, id)));
  const known = useApp(
    ({ document: { ties } }) =>
      ids.filter((id) => {
        const tie = ties.get(id);
        return tie && tie.certainty !== 'absent' && !isPast(tie);
      }).length,
  );
  const readOnly = useApp((state) => state.readOnly);
  const adder = useAdder('tie');
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3 className={styles.partTitle}>{words.title(known)}</h3>
        {!readOnly && (
          <AddButton text={words.addTitle} expanded={adder.open} onPress={adder.open ? adder.stop : adder.start} />
        )}
      </div>
      {adder.open && <AddTie id={id} adder={adder} />}
      {ids.length === 0 && <p className={styles.faint}>{words.none}</p>}
      <ul className={styles.ties}>
        {ids.map((tie) => (
          <TieLine key={tie} id={tie} actor={id} />
        ))}
      </ul>
    </section>
  );
}

const TieLine = memo(function TieLine({ id, actor }: { readonly id: TieId; readonly actor: ActorId }) {
  const { card, vocabulary } = useMessages();
  const { ties: words } = card;
  const store = useAppStore();
  const tie = useApp((state) => state.document.ties.get(id));
  const otherId = tie && otherEnd(tie, actor);
  const other = useApp((state) => (otherId && state.document.actors.get(otherId)?.name) ?? '');
  const readOnly = useApp((state) => state.readOnly);
  if (!tie || otherId === undefined) return null;
  const side = tie.a === actor ? 'fromA' : 'fromB';
  const label = () => {
    const name = store.getState().document.actors.get(actor)?.name ?? '';
    return `${name} – ${other}`;
  };
  return (
    <li className={styles.tie} data-certainty={tie.certainty} data-past={isPast(tie)}>
      <div className={styles.tieText}>
        <EditableSelect
          inline
          labelHidden
          label={words.nature(other)}
          value={tie.nature}
          emptyLabel={words.unsaidNature}
          options={TIE_NATURES.map((nature) => [nature, vocabulary.tieNatures[nature][side]] as const)}
          onCommit={(nature) => store.getState().execute(describeTie, { id, patch: { nature } }, label())}
        />{' '}
        <button type="button" className={styles.link} onClick={() => store.getState().actorChosen(otherId)}>
          {other}
        </button>
        {(tie.since ?? tie.until) !== undefined && <span className={styles.faint}>{vocabulary.tieDates(tie)}</span>}
        {(tie.certainty === 'absent' || tie.certainty === 'toVerify') && (
          <span className={styles.doubt}>{tie.certainty === 'absent' ? words.absent : words.toVerify}</span>
        )}
      </div>
      <Button
        look="icon"
        aria-label={words.open(other)}
        title={words.open(other)}
        onClick={() => store.getState().tieChosen(id)}
      >
        <Pencil size={16} aria-hidden="true" />
      </Button>
      {!readOnly && (
        <ConfirmButton
          iconOnly
          label={card.remove(vocabulary.tieSentence(tie, label().split(' – ')[0] ?? '', other))}
          onConfirm={() => store.getState().execute(removeTie, { id }, label())}
        />
      )}
    </li>
  );
});
