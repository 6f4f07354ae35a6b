import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { EditableText } from '../parts/EditableText';
import { useApp, useMessages } from '../useApp';
import styles from './Card.module.css';
import { useActorEdit } from './useActorEdit';

const NONE: Actor['attributes'] = [];

/** Columns of the file that Maillon does not know: kept, shown, and given back on export. */
export function ActorAttributes({ id }: { readonly id: ActorId }) {
  const { actor: words } = useMessages().card;
  const attributes = useApp((state) => state.document.actors.get(id)?.attributes ?? NONE);
  const readOnly = useApp((state) => state.readOnly);
  const edit = useActorEdit(id);
  if (attributes.length === 0) return null;
  return (
    <section className={styles.attributes}>
      <h3 className={styles.smallTitle}>{words.attributes}</h3>
      {attributes.map(([name, value], index) => (
        <EditableText
          // Two columns of a file may bear the same heading.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${index} ${name}`}
          label={name}
          value={value}
          readOnly={readOnly}
          onCommit={(text) =>
            edit({ attributes: attributes.map((one, place) => (place === index ? [name, text] : one)) })
          }
        />
      ))}
    </section>
  );
}
