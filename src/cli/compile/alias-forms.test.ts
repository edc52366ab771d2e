import { expect, it } from 'vitest';
import { aliasForms } from './alias-forms';

it.each([
  ['Latin script stays as it is', 'Bashar al-Assad', ['Bashar al-Assad']],
  ['one Arabic word too', 'سوريا', ['سوريا']],
  ['two Arabic words are also run together', 'بشار الأسد', ['بشار الأسد', 'بشارالأسد']],
  ['of three any two are', 'محمد جواد ظریف', ['محمد جواد ظریف', 'محمدجوادظریف', 'محمدجواد ظریف', 'محمد جوادظریف']],
  ['a joiner parts words', 'گفت\u200Cوگو', ['گفت\u200Cوگو', 'گفتوگو']],
])('%s', (_what, text, forms) => {
  expect(aliasForms(text)).toEqual(forms);
});
