import type { ActorId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { Picks } from '../fields/Picks';
import { documentLink } from '../parts/documentLink';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import { useActorEdit } from './useActorEdit';

const NONE: readonly string[] = [];

/** Documents about an actor; a press opens one in a new page. Nothing is fetched here. */
export function ActorLinks({ id }: { readonly id: ActorId }) {
  const { card } = useMessages();
  const { resources: words } = useLaterMessages();
  const links = useApp((state) => state.document.actors.get(id)?.links ?? NONE);
  const readOnly = useApp((state) => state.readOnly);
  const edit = useActorEdit(id);
  const keep = (next: readonly string[]) => edit({ links: next.length === 0 ? undefined : next });
  const add = (text: string) => {
    if (!links.includes(text)) keep([...links, text]);
  };
  if (readOnly && links.length === 0) return null;
  return (
    <Picks
      label={card.actor.fields.links}
      placeholder={words.linkHint}
      chips={links.map((written) => {
        const { text, page } = documentLink(written);
        return { id: written, text, ...defined({ page }) };
      })}
      find={() => []}
      onPick={add}
      onCreate={add}
      onRemove={(gone) => keep(links.filter((one) => one !== gone))}
    />
  );
}
