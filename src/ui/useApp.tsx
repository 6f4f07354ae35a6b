import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import { MESSAGES } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import type { AppState, AppStore } from '../store/appStore';

const StoreContext = createContext<AppStore | null>(null);

/** Provides the store to its subtree; a window may hold several maps, each under its own provider. */
export function StoreProvider({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Returns the store itself, for handlers, which read the state when they run. */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (!store) throw new Error('useAppStore: no <StoreProvider> above this component');
  return store;
}

/** Returns one value of the state. A selector that builds a new object must be memoized or use `useShallow`. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore(), selector);
}

export function useMessages(): Messages {
  return MESSAGES[useApp((state) => state.language)];
}
