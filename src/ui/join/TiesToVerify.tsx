import { useMemo } from 'react';
import type { TieId } from '../../domain/brand';
import { describeTie } from '../../domain/commands';
import { byFolded } from '../../domain/folding';
import { isPast } from '../../domain/tie';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { MoreLines } from '../parts/MoreLines';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useShownLines } from '../parts/useShownLines';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';

export function TiesToVerify() {
  const { toVerify: words } = useLaterMessages().join;
  const { vocabulary } = useMessages();
  const { today } = useServices();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const { ties, actors } = useApp((state) => state.document);
  const lines = useMemo(() => {
    const nameOf = (id: Parameters<typeof actors.get>[0]) => actors.get(id)?.name ?? '?';
    return [...ties.values()]
      .filter((tie) => tie.certainty === 'toVerify' && !isPast(tie))
      .map(({ certainty: _doubt, ...tie }) => ({
        id: tie.id,
        saidBy: tie.saidBy,
        text: vocabulary.tieSentence({ ...tie, certainty: 'confirmed' }, nameOf(tie.a), nameOf(tie.b)),
      }))
      .sort((a, b) => byFolded(a.saidBy ?? '', b.saidBy ?? '') || byFolded(a.text, b.text));
  }, [ties, actors, vocabulary]);
  const { shown, more, showMore } = useShownLines(lines);
  if (lines.length === 0) return null;
  const see = (id: TieId) => {
    store.getState().joiningMoved(null);
    store.getState().tieChosen(id);
    store.getState().dialogOpened(null);
  };
  const confirm = (id: TieId, text: string) =>
    store.getState().execute(describeTie, { id, patch: { certainty: 'confirmed', validatedOn: today() } }, text);
  return (
    <section className={dialogs.stack}>
      <h3>{words.title(lines.length)}</h3>
      <p className={dialogs.soft}>{words.hint}</p>
      <ul className={dialogs.list}>
        {shown.map(({ id, saidBy, text }) => (
          <li key={id}>
            <span>
              {text}
              {saidBy !== undefined && <span className={dialogs.soft}> · {words.saidBy(saidBy)}</span>}
            </span>
            <span className={dialogs.row}>
              <Button aria-label={words.seeTie(text)} onClick={() => see(id)}>
                {words.see}
              </Button>
              {!readOnly && (
                <Button aria-label={words.confirmTie(text)} onClick={() => confirm(id, text)}>
                  {words.confirm}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MoreLines more={more} onMore={showMore} />
    </section>
  );
}
