/**
 * Turns the templates that declare shadow roots into shadow roots, as browsers do while they parse; jsdom leaves them templates. Gives the closed ones
 * by their hosts, which nobody else can ask for.
 */
export function attachShadowRoots(document: Document): ReadonlyMap<Element, ShadowRoot> {
  const closed = new Map<Element, ShadowRoot>();
  const attachIn = (tree: Document | ShadowRoot): void => {
    for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const mode = template.getAttribute('shadowrootmode')?.toLowerCase();
      const host = template.parentElement;
      if (host === null || (mode !== 'open' && mode !== 'closed')) continue;
      const root = attach(host, mode);
      if (root === null) continue;
      root.append(template.content);
      template.remove();
      if (mode === 'closed') closed.set(host, root);
      attachIn(root);
    }
  };
  attachIn(document);
  return closed;
}

/** Null where the element cannot host a root, or hosts one already. */
function attach(host: Element, mode: ShadowRootMode): ShadowRoot | null {
  try {
    return host.attachShadow({ mode });
  } catch {
    return null;
  }
}
