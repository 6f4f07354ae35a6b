import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { enterFullScreen, leaveFullScreen, onEscaped } from '../../../src/ui/parts/fullScreen';

/** As much of a page as full screen is about; `fullscreenchange` is heard when the test says so. */
class Page extends EventTarget {
  fullscreenElement: object | null = null;
  readonly documentElement = {
    requestFullscreen: () => {
      this.asked = true;
      return Promise.resolve();
    },
  };
  private asked = false;

  exitFullscreen(): Promise<void> {
    this.fullscreenElement = null;
    return Promise.resolve();
  }

  /** The browser fills the screen a moment after it was asked to. */
  fill(): void {
    if (this.asked) this.fullscreenElement = this.documentElement;
    this.asked = false;
    this.hear();
  }

  hear(): void {
    this.dispatchEvent(new Event('fullscreenchange'));
  }
}

let page: Page;
beforeEach(() => {
  page = new Page();
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

it('goes back where the browser ended full screen, and not where the page did', () => {
  const back = vi.fn();
  const stop = onEscaped(back);
  enterFullScreen();
  page.fill();
  leaveFullScreen();
  page.hear();
  expect(back).not.toHaveBeenCalled();
  enterFullScreen();
  page.fill();
  void page.exitFullscreen();
  page.hear();
  expect(back).toHaveBeenCalledOnce();
  stop();
});

it('stays where what is heard is that another room was left before', () => {
  enterFullScreen();
  page.fill();
  leaveFullScreen();
  const back = vi.fn();
  // The next room asks for full screen, and only then is the end of the last one heard.
  enterFullScreen();
  const stop = onEscaped(back);
  page.hear();
  expect(back).not.toHaveBeenCalled();
  page.fill();
  void page.exitFullscreen();
  page.hear();
  expect(back).toHaveBeenCalledOnce();
  stop();
});
