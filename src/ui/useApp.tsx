import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import { MESSAGES } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import type { AppState, AppStore } from '../store/appStore';

const StoreContext = createContext<AppStore | null>(null);

/** Gives the store to everything below; a window may hold several maps, each under its own. */
export function StoreProvider({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for handlers: they read the state when they run. */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (!store) throw new Error('useAppStore: no <StoreProvider> above this component');
  return store;
}

/** One value of the state. A selector that builds a new object must be remembered or go through `useShallow`. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore(), selector);
}

/** Every sentence, in the language of this window. */
export function useMessages(): Messages {
  return MESSAGES[useApp((state) => state.language)];
}
