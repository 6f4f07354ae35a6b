import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { ActionId, ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { ActorButton } from '../parts/ActorButton';
import { AddButton } from '../parts/AddButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import styles from './Actions.module.css';
import { ActorSuggest } from './ActorSuggest';
import { AwarenessChoice } from './AwarenessChoice';
import { awarenessCounts, awarenessRowsOf } from './awarenessRows';

const SHOWN = 8;

/** Who knows what about an action: a summary sentence, then a line of four buttons for each carrier, contact or noted actor. */
export function ActionAwareness({ id }: { readonly id: ActionId }) {
  const { vocabulary } = useMessages();
  const { cooperation } = useLaterMessages();
  const words = cooperation.awareness;
  const readOnly = useApp((state) => state.readOnly);
  const rows = useApp(useMemo(() => awarenessRowsOf(id), [id]));
  const counts = useApp(useShallow((state) => awarenessCounts(state.document, id)));
  const unexplained = useApp(
    useShallow(({ document }) =>
      [...document.awareness.values()]
        .filter((one) => one.action === id && one.level === 'knowsAction')
        .map((one) => document.actors.get(one.actor)?.name ?? '')
        .sort(byFolded),
    ),
  );
  const [all, setAll] = useState(false);
  const [added, setAdded] = useState<readonly ActorId[]>([]);
  const [adding, setAdding] = useState(false);
  const others = rows.others.filter((one) => !added.includes(one));
  const near = others.filter((one, index) => index < SHOWN || rows.noted.has(one));
  const shown = [...rows.carriers, ...(all ? others : near), ...added];
  return (
    <section className={styles.awareness} aria-labelledby="awareness-title">
      <h3 id="awareness-title">{words.title}</h3>
      <p role="status">{words.counts(counts)}</p>
      {unexplained.length > 0 && <p className={styles.unexplained}>{words.purposeUnknown(unexplained)}</p>}
      <ul className={styles.rows}>
        {shown.map((actor) => (
          <AwarenessRow key={actor} actor={actor} action={id} />
        ))}
      </ul>
      <div className={styles.adders}>
        {others.length > near.length && (
          <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.less : words.more(others.length - near.length)}
          </button>
        )}
        {!readOnly &&
          (adding ? (
            <ActorSuggest
              label={cooperation.addActor}
              except={shown}
              startsFocused
              onPick={(actor) => setAdded([...added, actor])}
              onDone={() => setAdding(false)}
            />
          ) : (
            <AddButton text={vocabulary.nouns.actor.one} label={cooperation.addActor} onPress={() => setAdding(true)} />
          ))}
      </div>
    </section>
  );
}

function AwarenessRow({ actor, action }: { readonly actor: ActorId; readonly action: ActionId }) {
  const words = useLaterMessages().cooperation.awareness;
  const part = useApp(({ document }) => {
    const one = document.actions.get(action);
    return one?.lead === actor ? 'lead' : one?.partners.includes(actor) ? 'partner' : undefined;
  });
  return (
    <li className={styles.row}>
      <span>
        <ActorButton id={actor} className={styles.name} />
        {part !== undefined && <span className={styles.part}> {words.carries[part]}</span>}
      </span>
      <AwarenessChoice actor={actor} action={action} />
    </li>
  );
}
