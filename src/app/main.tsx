import '../ui/styles/tokens.css';
import '../ui/styles/access.css';
import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../i18n/loadLanguage';
import { webLocks } from '../platform/locks/webLocks';
import { newId } from '../platform/newId';
import { openOwnFiles } from '../platform/ownFiles';
import { safeStorage } from '../platform/safeStorage';
import { today } from '../platform/today';
import { createAppStore } from '../store/appStore';
import { watchSeats } from '../store/watchSeats';
import type { SafeReason } from '../ui/safe/SafePage';
import { ServicesProvider } from '../ui/services';
import { App } from '../ui/shell/App';
import { Boundary } from '../ui/shell/Boundary';
import { StoreProvider } from '../ui/useApp';
import { analyseOnChange } from './analyseOnChange';
import { copyCodec } from './copyCodec';
import { createServices } from './createServices';
import { introduceOnChange } from './introduceOnChange';
import { keepView, startingView } from './keptView';
import { loadFont } from './loadFont';
import { quietFields } from './quietFields';
import { roomOfAddress } from './room/roomAddress';
import { beginStart, type StartAttempt } from './safe/startAttempts';
import { watchStart } from './safe/watchStart';
import { loadSample } from './sample';
import { browserWorld, every } from './saving/browserWorld';
import { remindOfFile } from './saving/remindOfFile';
import { type Saving, startSaving } from './saving/startSaving';
import { watchPage } from './saving/watchPage';
import { keepOffline, type OfflineCopy } from './serviceWorker';
import { speakSample } from './speakSample';
import { startThreads } from './threads';
import { workOutAhead } from './workOutAhead';

async function start(root: HTMLElement): Promise<void> {
  quietFields(document);
  const view = startingView(today());
  const attempt = await beginStart({
    storage: safeStorage(() => localStorage),
    locks: webLocks(newId()),
    now: Date.now,
    newId,
  });
  if (attempt.inVain) return openSafely(root, 'crashed', view, attempt);
  const store = createAppStore(view);
  const speaking = Promise.all([loadLanguage(store.getState().language), loadFont()]);
  keepView(store);
  // Outside of what is shown, a bug ends here: it is said, and the map can still be saved.
  addEventListener('error', ({ error }) => {
    // Browsers also use this event to say that a resize took two frames: that carries no error.
    if (error) store.getState().errorHappened();
  });
  addEventListener('unhandledrejection', store.getState().errorHappened);
  let saving: Saving | undefined;
  const outdated = () => {
    saving?.hide();
    store.getState().savingNoticed([{ code: 'outdated', title: store.getState().document.info.title }]);
  };
  const codec = copyCodec();
  const [world, ownFiles] = await Promise.all([browserWorld(codec, outdated), openOwnFiles()]);
  if (typeof world === 'string') return openSafely(root, world, view, attempt);
  saving = startSaving(store, world, (mapId, history) => workOutAhead(store, mapId, history));
  await speaking;
  const threads = startThreads();
  let offline: OfflineCopy | undefined;
  const services = createServices({
    store,
    threads,
    saving,
    ownFiles,
    version: __APP_VERSION__,
    offline: () => offline,
  });

  const last = await saving.start().catch((error: unknown) => {
    reportError(error);
    return null;
  });
  if (!last?.done) await saving.openSample(await loadSample(store.getState().language));
  watchPage(saving);
  remindOfFile(store, ownFiles, { now: Date.now, every });
  void saving.listMaps().then((maps) => ownFiles.keepOnly(maps.map(({ id }) => id)));
  speakSample(store, services.openSampleAsLeft);
  analyseOnChange(store, threads);
  introduceOnChange(store, threads);
  watchSeats(store);
  addEventListener('visibilitychange', () => store.getState().dayChanged(today()));

  createRoot(root).render(
    <StoreProvider store={store}>
      <ServicesProvider services={services}>
        <Boundary onFailed={store.getState().errorHappened}>
          <App />
        </Boundary>
      </ServicesProvider>
    </StoreProvider>,
  );

  watchStart(store, attempt);
  void codec.prepare();

  offline = await keepOffline();
  offline?.onUpdateReady(store.getState().updateFound);
}

/** A page of its own, loaded only then: what is shown here is what might have failed. */
async function openSafely(
  root: HTMLElement,
  reason: SafeReason,
  { language, colourScheme }: ReturnType<typeof startingView>,
  { stands }: StartAttempt,
): Promise<void> {
  Object.assign(document.documentElement.dataset, { scheme: colourScheme });
  document.documentElement.lang = language;
  await (await import('./safe/startSafe')).startSafe(root, reason, language, stands);
}

const root = document.getElementById('root');
if (!root) throw new Error('main: the page has no #root');
const room = roomOfAddress(location.hash);
if (room === null) void start(root);
else
  void Promise.all([import('./room/startFollower'), loadFont()]).then(([{ startFollower }]) =>
    startFollower(root, room),
  );
