import type { ActorId } from '../../domain/brand';
import { useApp } from '../useApp';

export function useNameOf(id: ActorId | undefined): string | undefined {
  return useApp((state) => (id === undefined ? undefined : state.document.actors.get(id)?.name));
}
