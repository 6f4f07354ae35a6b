const FIELDS = 'input, textarea, select';

/**
 * Disables autofill on all present and future fields: the browser would remember names, addresses and numbers for its suggestions, and
 * refill fields when a window is restored, in files that no page can erase. Done in one place, since a forgotten field would not be
 * noticed. Returns a function that stops it.
 */
export function disableAutofill(root: Document): () => void {
  const disable = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.matches(FIELDS)) node.setAttribute('autocomplete', 'off');
    for (const field of node.querySelectorAll(FIELDS)) field.setAttribute('autocomplete', 'off');
  };
  disable(root.documentElement);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) disable(node);
  });
  observer.observe(root.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
}
