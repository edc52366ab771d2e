/**
 * Stands in for WXT's own class of this name (see wxt.config.ts). That one announces each start with an event on the document that carries the
 * extension's id: every page could know by it that Dragoman is installed, and end it by sending the same event. Ours does nothing;
 * the content script finds out for itself when its extension is gone.
 */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- WXT makes one of it with `new`
export class ContentScriptContext {}
