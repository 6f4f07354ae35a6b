import { keepsInBrowser } from '../platform/keepsInBrowser';
import { safely } from '../platform/safeStorage';
import { isNewerWaiting } from './buildWaiting';
import { scriptUrl } from './trustedTypes';

/** Stores the app for offline use. It never updates by itself: a workshop keeps the version it started with. */
export interface OfflineCopy {
  /** Calls `callback` when a newer version is stored and waits; at once if one already waits. */
  readonly onUpdateReady: (callback: () => void) => void;
  /** Switches to the newer version and reloads the page. Save first. */
  readonly applyUpdate: () => void;
}

/**
 * `undefined` where nothing can be stored: development, a page that keeps nothing or is not secure, a browser without service workers.
 */
export async function keepOffline(): Promise<OfflineCopy | undefined> {
  if (!import.meta.env.PROD || !keepsInBrowser) return undefined;
  // Private windows and some policies lack it or throw on access: no copy is kept, and the app works without.
  const serviceWorker = safely(() => (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker);
  const url = scriptUrl('sw.js');
  const registering = safely(() => serviceWorker?.register(url, { scope: './', updateViaCache: 'none' }));
  const registration = await registering?.catch(() => undefined);
  const isNewer = () => isNewerWaiting(caches, __BUILT_AT__).catch(() => false);
  return registration && serviceWorker ? offlineCopy(registration, serviceWorker, isNewer) : undefined;
}

/** The same for a given registration. `isNewer`: whether the build stored last is newer; an older one is not reported. */
export function offlineCopy(
  registration: ServiceWorkerRegistration,
  container: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'>,
  isNewer: () => Promise<boolean>,
  reload: () => void = () => location.reload(),
): OfflineCopy {
  const callbacks = new Set<() => void>();
  // Only the first worker finds a page without a controller: that is an installation, not an update.
  let hadController = container.controller !== null;
  let told = false;
  const tell = async () => {
    if (!(await isNewer()) || told) return;
    told = true;
    for (const callback of callbacks) callback();
  };
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && hadController) void tell();
    });
  };
  if (registration.waiting && hadController) void tell();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  let asked = false;
  container.addEventListener('controllerchange', () => {
    if (asked) reload();
    // Another tab switched to the new version: this one still runs the old one, and is told.
    else if (hadController) void tell();
    hadController = true;
  });
  return {
    onUpdateReady: (callback) => {
      callbacks.add(callback);
      if (told) callback();
    },
    applyUpdate: () => {
      asked = true;
      if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' }, []);
      else reload();
    },
  };
}
