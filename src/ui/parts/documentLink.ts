import { pageAddress } from './pageAddress';

/** How a text that people wrote of a document is shown: what to call it, and the page to open where it names one. */
export interface DocumentLink {
  readonly text: string;
  readonly page?: string;
}

/** "Bilan 2026 https://…" is called by its title, an address alone by its site and the end of its path. */
export function documentLink(written: string): DocumentLink {
  const words = written.trim().split(/\s+/);
  const address = words.pop() ?? '';
  const page = pageAddress(address);
  if (page === undefined) return { text: written };
  const title = words.join(' ').replace(/\s*[-–—:,(<]+$/u, '');
  return { text: title === '' ? shortAddress(page) : title, page };
}

function shortAddress(page: string): string {
  const { hostname, pathname } = new URL(page);
  const site = hostname.replace(/^www\./, '');
  const end = pathname.split('/').findLast((part) => part !== '');
  return end === undefined ? site : `${site} – ${readable(end)}`;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray "%" is no code: it is shown as it stands.
    return part;
  }
}
