import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../e2e/browser';
import { killTree, untilGone } from '../helpers/killTree';
import { atStart } from './atStart';
import { type Engine, type Folders, type Pane, SCREEN } from './engine';
import { freePort } from './freePort';
import { click, ELEMENT, evaluated, isReady, openSession, pressed, pressKeys, type Session } from './webDriver';

/** Where its programs are on this machine. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly python: string;
  readonly screen: string;
}

/**
 * WebKit as WebKitGTK has it, in windows of our own (`webkitWindow.py` says why), by its WebDriver, on a screen of its own
 * (Xvfb). Its limits: no `navigator.storage`, so no second copies and no promise to keep anything for long. What it is asked about a window goes to the one that was switched to: one question at a time.
 */
export function webkitEngine({ profile, downloads }: Folders, programs: WebKitPrograms): Engine {
  const processes: ChildProcess[] = [];
  let running: { session: Session; first: string } | undefined;
  const now = () => {
    if (!running) throw new Error('WebKit was not started.');
    return running;
  };
  /** The driver's children are the browser, its pages and what writes for them. */
  const end = async () => {
    running = undefined;
    for (const { pid } of processes.splice(0).toReversed()) {
      if (pid === undefined) continue;
      killTree(pid);
      await untilGone(pid);
    }
  };
  return {
    name: 'WebKit',
    secondCopies: false,
    start: async () => {
      const screen = spawn(programs.screen, SCREEN_ARGUMENTS, { stdio: ['ignore', 'pipe', 'ignore'] });
      processes.push(screen);
      const [display] = (await once(screen.stdout, 'data')) as [Buffer];
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      const driver = spawn(programs.driver, [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, ...DESKTOP, DISPLAY: `:${display.toString().trim()}` },
      });
      processes.push(driver);
      await until(() => isReady(address), 'the driver of WebKit answers');
      const session = await openSession(address, {
        pageLoadStrategy: 'normal',
        'webkitgtk:browserOptions': { binary: programs.python, args: [WINDOW, ...windowArguments(profile, downloads)] },
      });
      const first = (await session.call('GET', '/window')) as string;
      running = { session, first };
      return paneOf(session, first);
    },
    panes: async () => {
      const { session, first } = now();
      const handles = (await session.call('GET', '/window/handles')) as string[];
      return [first, ...handles.filter((handle) => handle !== first)].map((handle) => paneOf(session, handle));
    },
    kill: end,
    stop: async () => {
      // Closed as a person closes it: what it wants to write, it writes.
      await running?.session.call('DELETE', '').catch(() => {});
      await end();
    },
  };
}

/** No questions to the rest of the desktop. */
const DESKTOP = {
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  GSETTINGS_BACKEND: 'memory',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};
const WINDOW = join(import.meta.dirname, 'webkitWindow.py');

/** Its folders, with the script that every page starts with. */
function windowArguments(profile: string, downloads: string): string[] {
  const script = join(profile, 'atStart.js');
  writeFileSync(script, `(${atStart.toString()})()`);
  return [profile, downloads, script, String(SCREEN.width), String(SCREEN.height)];
}

/** A screen that nobody sees; it says its number. */
const SCREEN_ARGUMENTS = `-displayfd 1 -nolisten tcp -screen 0 ${SCREEN.width}x${SCREEN.height}x24`.split(' ');

function paneOf(session: Session, handle: string): Pane {
  const here = async () => void (await session.call('POST', '/window', { handle }));
  const evaluate = async <Value>(run: (...args: never[]) => unknown, ...args: readonly unknown[]) => {
    await here();
    return (await evaluated(session, `(${run.toString()})(...${JSON.stringify(args)})`)) as Value;
  };
  const loaded = async (path: string, body?: object) => {
    await here();
    await session.call('POST', path, body);
  };
  return {
    goto: (url) => loaded('/url', { url }),
    reload: () => loaded('/refresh'),
    evaluate,
    type: async (text) => {
      await here();
      await pressKeys(session, Array.from(text, (letter) => pressed([letter])).flat());
    },
    press: async (keys) => {
      await here();
      await pressKeys(session, pressed(keys.split('+')));
    },
    clickAt: async (x, y) => {
      await here();
      await click(session, x, y);
    },
    giveFiles: async (selector, paths) => {
      await here();
      const found = (await session.call('POST', '/element', { using: 'css selector', value: selector })) as {
        [ELEMENT]: string;
      };
      await session.call('POST', `/element/${found[ELEMENT]}/value`, { text: paths.join('\n') });
    },
  };
}
