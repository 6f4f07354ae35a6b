import { pageAddress } from './pageAddress';

/** How a document reference typed by a person is shown: its label, and the page to open if there is one. */
export interface DocumentLink {
  readonly text: string;
  readonly page?: string;
}

/** "Bilan 2026 https://…" is labelled by its title, a bare address by its site and the end of its path. */
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
    // A stray "%" is no code: the text is shown as it stands.
    return part;
  }
}
