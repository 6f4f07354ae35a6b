import { useShallow } from 'zustand/react/shallow';
import type { ActorId, ResourceId } from '../../domain/brand';
import { recordResource } from '../../domain/commands';
import { namedBy, type Resource } from '../../domain/resource';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import { AddButton } from '../parts/AddButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ActorLinks } from './ActorLinks';
import styles from './Card.module.css';

export function ActorResources({ id }: { readonly id: ActorId }) {
  const { vocabulary } = useMessages();
  const { resources: words } = useLaterMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const theirs = useApp(
    useShallow(({ document }) => [...document.resources.values()].filter((one) => namedBy(one).includes(id))),
  );
  const hasLinks = useApp((state) => state.document.actors.get(id)?.links !== undefined);
  if (theirs.length === 0 && !hasLinks && readOnly) return null;
  const add = () => {
    const { execute, resourceOpened } = store.getState();
    const resource: Resource = {
      id: newId() as ResourceId,
      title: words.card.untitled,
      holder: id,
      themes: [],
      users: [],
    };
    execute(recordResource, { resource }, resource.title);
    resourceOpened(resource.id);
  };
  const said = ({ title, kind, holder, network }: Resource) => {
    const line = words.line(title, kind === undefined ? '' : wordFor(vocabulary.resourceKinds, kind));
    if (holder === id) return line;
    return (network === id ? words.card.shares : words.card.uses)(line);
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{words.card.title}</h3>
      <ul className={styles.actionList}>
        {theirs.map((resource) => (
          <li key={resource.id}>
            <button type="button" className={styles.link} onClick={() => store.getState().resourceOpened(resource.id)}>
              {said(resource)}
            </button>
          </li>
        ))}
      </ul>
      <ActorLinks id={id} />
      {!readOnly && (
        <div className={styles.adders}>
          <AddButton text={words.card.add} onPress={add} />
        </div>
      )}
    </section>
  );
}
