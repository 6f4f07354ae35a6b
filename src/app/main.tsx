import '../ui/styles/tokens.css';
import '../ui/styles/access.css';
import { createRoot } from 'react-dom/client';
import { STARTING } from '../i18n/language';
import { loadLanguage } from '../i18n/loadLanguage';
import { isRefusal } from '../platform/journal/storedRecords';
import { keepsInBrowser } from '../platform/keepsInBrowser';
import type { MapLocks } from '../platform/locks/mapLocks';
import { workingLocks } from '../platform/locks/webLocks';
import { newId } from '../platform/newId';
import { openOwnFiles } from '../platform/ownFiles';
import { deviceTexts } from '../platform/safeStorage';
import { sentMap } from '../platform/sentPage';
import { today } from '../platform/today';
import { type AppStore, createAppStore } from '../store/appStore';
import { watchSeats } from '../store/watchSeats';
import { pictureShown } from '../ui/afterPicture';
import type { SafeReason } from '../ui/safe/SafePage';
import { type Services, ServicesProvider } from '../ui/services';
import { App } from '../ui/shell/App';
import { Boundary } from '../ui/shell/Boundary';
import { StoreProvider } from '../ui/useApp';
import { analyseOnChange } from './analyseOnChange';
import { copyCodec } from './copyCodec';
import { createServices } from './createServices';
import { disableAutofill } from './disableAutofill';
import { introduceOnChange } from './introduceOnChange';
import { keepView, startingView } from './keptView';
import { loadFont } from './loadFont';
import { roomOfAddress } from './room/roomAddress';
import { beginStart, type StartAttempt } from './safe/startAttempts';
import { watchStart } from './safe/watchStart';
import { loadSample } from './sample';
import { browserWorld, every, onReturn } from './saving/browserWorld';
import { remindOfFile } from './saving/remindOfFile';
import type { Saving } from './saving/saving';
import { startSaving } from './saving/startSaving';
import { watchOwnFile } from './saving/watchOwnFile';
import { watchPage } from './saving/watchPage';
import { watchUnfiled } from './saving/watchUnfiled';
import { keepOffline, type OfflineCopy } from './serviceWorker';
import { speakSample } from './speakSample';
import { startThreads } from './threads';

/** Milliseconds after which an empty page looks broken. */
const SLOW_START = 1500;

async function begin(root: HTMLElement): Promise<void> {
  disableAutofill(document);
  const view = startingView(today());
  const saying = setTimeout(() => {
    if (!root.hasChildNodes()) root.textContent = STARTING[view.language];
  }, SLOW_START);
  // Before the first drawing: React would otherwise leave the sentence above its own content.
  const drawn = () => {
    clearTimeout(saying);
    root.textContent = '';
  };
  const locks = await workingLocks(newId());
  const attempt = await beginStart({ storage: deviceTexts, locks, now: Date.now, newId });
  if (attempt.inVain) {
    drawn();
    return openSafely(root, 'crashed', view, attempt);
  }
  // Catches any browser refusal not foreseen, so that the page is never empty.
  await start(root, view, locks, attempt, drawn).catch((error: unknown) => {
    reportError(error);
    drawn();
    return openSafely(root, 'crashed', view, attempt);
  });
}

async function start(
  root: HTMLElement,
  view: ReturnType<typeof startingView>,
  locks: MapLocks | null,
  attempt: StartAttempt,
  onDraw: () => void,
): Promise<void> {
  const store = createAppStore(view);
  const speaking = Promise.all([loadLanguage(store.getState().language), loadFont()]);
  keepView(store);
  if (!keepsInBrowser) watchUnfiled(store);
  catchBugs(store);
  let saving: Saving | undefined;
  const outdated = () => {
    saving?.hide();
    store.getState().savingNoticed([{ code: 'outdated', title: store.getState().document.info.title }]);
  };
  const codec = copyCodec();
  const [world, ownFiles] = await Promise.all([
    browserWorld(codec, locks, { onOutdated: outdated, onKept: () => saving?.retry() }),
    openOwnFiles(),
  ]);
  if (typeof world === 'string') {
    onDraw();
    return openSafely(root, world, view, attempt);
  }
  saving = startSaving(store, world);
  await speaking;
  const threads = startThreads(() => store.getState().savingNoticed([{ code: 'slowHere' }]));
  let offline: OfflineCopy | undefined;
  const services = createServices({
    store,
    threads,
    saving,
    ownFiles,
    version: __APP_VERSION__,
    offline: () => offline,
  });

  const sent = sentMap(document);
  const isSent = sent !== null && (await import('./saving/openSent')).openSent(store, sent);
  const last = await (isSent ? null : saving.start())?.catch((error: unknown) => {
    reportError(error);
    return null;
  });
  if (!isSent && !last?.done) await saving.openSample(await loadSample(store.getState().language));
  void saving.listMaps().then((maps) => ownFiles.keepThoseOf(maps));
  speakSample(store, services.openSampleAsLeft);
  followChanges(store, { saving, ownFiles, threads });

  onDraw();
  showDesk(root, store, services);

  watchStart(store, attempt);
  void codec.prepare();

  void keepOffline().then((copy) => {
    offline = copy;
    copy?.onUpdateReady(store.getState().updateFound);
  });
}

interface Followed {
  readonly saving: Saving;
  readonly ownFiles: Awaited<ReturnType<typeof openOwnFiles>>;
  readonly threads: ReturnType<typeof startThreads>;
}

/** Subscribes to changes of the map, the page and the day. */
function followChanges(store: AppStore, { saving, ownFiles, threads }: Followed): void {
  // Without browser storage, what is in no file is lost with the page.
  const isUnsafe = () => (keepsInBrowser ? saving.isUnsafe() : store.getState().unfiled.size > 0);
  watchPage({ ...saving, isUnsafe });
  remindOfFile(store, ownFiles, { now: Date.now, every });
  watchOwnFile(store, ownFiles, onReturn);
  analyseOnChange(store, threads, pictureShown);
  introduceOnChange(store, threads);
  watchSeats(store);
  addEventListener('visibilitychange', () => store.getState().dayChanged(today()));
}

/** Catches bugs outside the rendered tree: they are reported, and the map can still be saved. */
function catchBugs(store: AppStore): void {
  addEventListener('error', ({ error }) => {
    // Browsers also fire this event when a resize took two frames: it then carries no error.
    if (error) store.getState().errorHappened();
  });
  addEventListener('unhandledrejection', (event) => {
    // A refusal of the database is no bug, and saving already reports it: a second message would be too many.
    if (!isRefusal(event.reason)) return store.getState().errorHappened();
    event.preventDefault();
  });
}

function showDesk(root: HTMLElement, store: AppStore, services: Services): void {
  createRoot(root).render(
    <StoreProvider store={store}>
      <ServicesProvider services={services}>
        <Boundary onFailed={store.getState().errorHappened}>
          <App />
        </Boundary>
      </ServicesProvider>
    </StoreProvider>,
  );
}

/** Opens a separate page, loaded only then: the code shown here may be what failed. */
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
if (room === null) void begin(root);
else
  void Promise.all([import('./room/startFollower'), loadFont()]).then(([{ startFollower }]) =>
    startFollower(root, room),
  );
