const ARABIC = /\p{Script=Arabic}/u;
const ARABIC_WORDS = /[\s\u200c-]+/u;

/**
 * Further ways to write one alias that follow from the script alone: in Arabic script the words of a name are also run together
 * ("بشارالأسد"). Returns the alias itself first.
 */
export function aliasForms(text: string): string[] {
  const forms = [text];
  const words = text.split(ARABIC_WORDS);
  if (ARABIC.test(text) && words.length > 1) {
    forms.push(words.join(''));
    if (words.length > 2) {
      for (let i = 0; i + 1 < words.length; i++)
        forms.push([...words.slice(0, i), `${words[i] ?? ''}${words[i + 1] ?? ''}`, ...words.slice(i + 2)].join(' '));
    }
  }
  return [...new Set(forms)];
}
