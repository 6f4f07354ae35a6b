import '../ui/styles/tokens.css';
import '../ui/styles/access.css';
import { createRoot } from 'react-dom/client';
import { readNative } from '../formats/native/read';
import { writeNative } from '../formats/native/write';
import { loadLanguage } from '../i18n/loadLanguage';
import { today } from '../platform/today';
import { createAppStore } from '../store/appStore';
import { ServicesProvider } from '../ui/services';
import { App } from '../ui/shell/App';
import { Boundary } from '../ui/shell/Boundary';
import { StoreProvider } from '../ui/useApp';
import { analyseOnChange } from './analyseOnChange';
import { compareOnChange } from './compareOnChange';
import { createServices } from './createServices';
import { introduceOnChange } from './introduceOnChange';
import { keepView, startingView } from './keptView';
import { roomOfAddress } from './room/roomAddress';
import { loadSample } from './sample';
import { browserWorld } from './saving/browserWorld';
import { startSaving } from './saving/startSaving';
import { watchPage } from './saving/watchPage';
import { keepOffline, type OfflineCopy } from './serviceWorker';
import { speakSample } from './speakSample';
import { startThreads } from './threads';

/** What the second copy is written and read with: the native file, another path than the journal's. */
const CODEC = {
  write: writeNative,
  read: (text: string) => {
    const result = readNative({ name: 'copy.maillon.json', bytes: new TextEncoder().encode(text) });
    return result.outcome === 'error' ? null : result.document;
  },
};

async function start(root: HTMLElement): Promise<void> {
  const store = createAppStore(startingView(today()));
  const speaking = loadLanguage(store.getState().language);
  keepView(store);
  // Outside of what is shown, a bug ends here: it is said, and the map can still be saved.
  addEventListener('error', ({ error }) => {
    // Browsers also use this event to say that a resize took two frames: that carries no error.
    if (error) store.getState().errorHappened();
  });
  addEventListener('unhandledrejection', store.getState().errorHappened);
  const outdated = () =>
    store.getState().savingNoticed([{ code: 'outdated', title: store.getState().document.info.title }]);
  const saving = startSaving(store, await browserWorld(CODEC, outdated));
  await speaking;
  const threads = startThreads();
  let offline: OfflineCopy | undefined;
  const services = createServices({ store, threads, saving, version: __APP_VERSION__, offline: () => offline });

  const last = await saving.start();
  if (!last?.done) await saving.openSample(await loadSample(store.getState().language));
  watchPage(saving);
  speakSample(store, services.openSampleAsLeft);
  analyseOnChange(store, threads);
  compareOnChange(store, threads);
  introduceOnChange(store, threads);
  addEventListener('visibilitychange', () => store.getState().dayChanged(today()));

  createRoot(root).render(
    <StoreProvider store={store}>
      <ServicesProvider services={services}>
        <Boundary>
          <App />
        </Boundary>
      </ServicesProvider>
    </StoreProvider>,
  );

  offline = await keepOffline();
  offline?.onUpdateReady(store.getState().updateFound);
}

const root = document.getElementById('root');
if (!root) throw new Error('main: the page has no #root');
const room = roomOfAddress(location.hash);
if (room === null) void start(root);
else void import('./room/startFollower').then(({ startFollower }) => startFollower(root, room));
