import { useEffect, useMemo, useState } from 'react';
import type { OfferedHere } from '../../analysis/pool/offeredHere';
import type { useOtherEnd } from '../entry/useOtherEnd';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import type { QuickGroup } from './quickAnswer';
import type { QuickSearch } from './quickSearch';

const NONE: readonly QuickGroup[] = [];

interface LineState {
  readonly active: number;
  readonly other: ReturnType<typeof useOtherEnd>[0];
  readonly inside: boolean;
  readonly entered: boolean;
}

/** What answers the line, which of it is chosen, and what that would do. */
export function useQuickAnswers(
  search: QuickSearch | null,
  text: string,
  { active, other, inside, entered }: LineState,
) {
  const messages = useMessages();
  const store = useAppStore();
  const [ready, setReady] = useState(0);
  const offered = useOffered(search, inside && text.trim() !== '');
  const actorTable = useApp((state) => state.document.actors);
  const ties = useApp((state) => state.document.ties);
  // The tables are inputs: answers follow the map while people type.
  const groups = useMemo(
    () =>
      search && inside && actorTable && ties && ready >= 0 && text.trim() !== ''
        ? search.answers(store.getState(), messages, text, { other, offered })
        : NONE,
    [store, messages, search, inside, text, other, offered, actorTable, ties, ready],
  );
  const answers = groups.flatMap((group) => group.answers);
  const chosen = Math.min(active, answers.length - 1);
  const reading = search && answers[chosen] ? search.reading(store.getState(), messages, answers[chosen]) : '';

  // What takes a moment on a large map is made ready while nobody types yet.
  useEffect(() => {
    if (!search || !entered || !actorTable || !ties) return undefined;
    const timer = setTimeout(() => {
      search.makeReady(store.getState(), messages);
      setReady((before) => before + 1);
    });
    return () => clearTimeout(timer);
  }, [store, messages, search, entered, actorTable, ties]);
  return { groups, answers, chosen, reading };
}

const NOBODY: readonly OfferedHere[] = [];

/** Whom other maps offer, read anew each time something begins to be looked for, and forgotten once nothing is. */
function useOffered(search: QuickSearch | null, looking: boolean): readonly OfferedHere[] {
  const store = useAppStore();
  const services = useServices();
  const mapId = useApp((state) => state.mapId);
  const [offered, setOffered] = useState(NOBODY);
  useEffect(() => {
    if (!search || !looking || mapId === null) return undefined;
    let left = false;
    void search.offered(services, store).then((read) => {
      if (!left) setOffered(read);
    });
    return () => {
      left = true;
      setOffered(NOBODY);
    };
  }, [search, looking, mapId, services, store]);
  return offered;
}
