import { twinsKey } from '../../analysis/join/openTwins';
import type { ActorId } from '../../domain/brand';
import { mergeActors, ruleFinding } from '../../domain/commands';
import type { LikelyTwins } from '../../domain/likelyTwins';
import { actorTies } from '../card/actorTies';
import dialogs from '../dialogs/Dialogs.module.css';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';

/** Two actors that may be one, what is known of each, and what a person can say of them. */
export function TwinsLine({ pair }: { readonly pair: LikelyTwins }) {
  const { join: words, vocabulary } = useMessages();
  const store = useAppStore();
  const { today } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const document = useApp((state) => state.document);
  const [one, other] = [document.actors.get(pair.a), document.actors.get(pair.b)];
  if (!one || !other) return null;
  const about = (id: ActorId) => {
    const actor = document.actors.get(id);
    const ties = actorTies(document, id).length;
    return actor && words.about(vocabulary.actorTypes[actor.type].one, actor.territory, ties);
  };
  const merge = (kept: typeof one, gone: typeof one) =>
    store
      .getState()
      .execute(
        mergeActors,
        { kept: kept.id, gone: gone.id, otherName: words.otherName },
        `${gone.name} → ${kept.name}`,
      );
  const refuse = () =>
    store
      .getState()
      .execute(
        ruleFinding,
        { ruling: { id: twinsKey(pair), verdict: 'notRelevant', on: today() } },
        `${one.name} – ${other.name}`,
      );
  return (
    <li>
      <span>
        <strong>{words[pair.likeness](one.name, other.name)}</strong>
        <br />
        <span className={dialogs.soft}>
          {one.name}&nbsp;: {about(one.id)}
          <br />
          {other.name}&nbsp;: {about(other.id)}
        </span>
      </span>
      {!readOnly && (
        <span className={dialogs.row}>
          <button type="button" className={controls.button} onClick={() => merge(one, other)}>
            {words.keep(one.name)}
          </button>
          <button type="button" className={controls.button} onClick={() => merge(other, one)}>
            {words.keep(other.name)}
          </button>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            aria-label={words.differentThem(one.name, other.name)}
            onClick={refuse}
          >
            {words.different}
          </button>
        </span>
      )}
    </li>
  );
}
