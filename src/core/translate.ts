/** Looks up a text of the user interface by its key in `_locales`; substitutions fill its placeholders in order. */
export type Translate = (key: string, ...substitutions: string[]) => string;
