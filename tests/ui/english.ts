import type { Translate } from '../../src/core/translate';
import messages from '../../assets/public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Looks texts up as the browser does, but throws for a key that is missing and for too few or too many substitutions. */
export const english: Translate = (key, ...substitutions) => {
  const entry = (messages as Readonly<Record<string, Message>>)[key];
  if (entry === undefined) throw new Error(`no message ${key}`);
  const places = Object.entries(entry.placeholders ?? {});
  if (places.length !== substitutions.length) {
    throw new Error(`${key} takes ${places.length} substitutions and was given ${substitutions.length}`);
  }
  return places.reduce((text, [name, { content }]) => {
    const value = substitutions[Number(content.slice(1)) - 1] ?? '';
    return text.replaceAll(new RegExp(`\\$${name}\\$`, 'gi'), () => value);
  }, entry.message);
};
