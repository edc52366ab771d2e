import type { Translate } from '../../src/core/translate';
import ar from '../../assets/public/_locales/ar/messages.json';
import de from '../../assets/public/_locales/de/messages.json';
import en from '../../assets/public/_locales/en/messages.json';
import es from '../../assets/public/_locales/es/messages.json';
import fa from '../../assets/public/_locales/fa/messages.json';
import fr from '../../assets/public/_locales/fr/messages.json';
import ru from '../../assets/public/_locales/ru/messages.json';
import tr from '../../assets/public/_locales/tr/messages.json';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** The texts of every language of the interface, by the name of its folder. */
export const MESSAGES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  ru,
  tr,
};

/** Looks texts up as the browser does, but throws for a key that is missing and for too few or too many substitutions. */
export function translator(language: string): Translate {
  const messages = MESSAGES[language] ?? {};
  return (key, ...substitutions) => {
    const entry = messages[key];
    if (entry === undefined) throw new Error(`no message ${key} in ${language}`);
    const places = Object.entries(entry.placeholders ?? {});
    if (places.length !== substitutions.length) {
      throw new Error(`${key} takes ${places.length} substitutions and was given ${substitutions.length}`);
    }
    return places.reduce((text, [name, { content }]) => {
      const value = substitutions[Number(content.slice(1)) - 1] ?? '';
      return text.replaceAll(new RegExp(`\\$${name}\\$`, 'gi'), () => value);
    }, entry.message);
  };
}
