import { type Markup, markup } from './markup';

/** Head of a standalone page that loads nothing: `policy` says what it may run and show. */
export function pageHead(title: string, policy: string, style: string): Markup {
  return markup(
    'head',
    {},
    markup('meta', { charset: 'utf-8' }),
    markup('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    markup('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    markup('title', {}, title),
    markup('style', {}, style),
  );
}
