import type { BrowserContext, Page } from 'playwright-core';
import type { WatchedPage } from './browser';

const SHOWN = 1500;

/**
 * What each open page shows and what went wrong there, said with the failure: a test that waited in vain for one thing does not say
 * what was there instead, and on another machine nobody can look.
 */
export async function reportPages(
  errors: readonly { message: string }[],
  contexts: readonly BrowserContext[],
  watched: Iterable<WatchedPage>,
): Promise<void> {
  const [error] = errors;
  if (!error) return;
  const pages = contexts.flatMap((context) => context.pages());
  const faults = await Promise.all([...watched].map((page) => page.faults()));
  error.message += [...(await Promise.all(pages.map(reportOf))), ...faults.flat()].join('\n');
}

async function reportOf(page: Page): Promise<string> {
  const text = await page
    .locator('body')
    .innerText({ timeout: 2000 })
    .catch((why: unknown) => String(why));
  return `\n--- ${page.url()} shows:\n${text.replace(/\s*\n\s*/g, ' / ').slice(0, SHOWN)}`;
}
