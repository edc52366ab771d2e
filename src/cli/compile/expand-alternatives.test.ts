import { expect, it } from 'vitest';
import { expandAlternatives } from './expand-alternatives';

it.each([
  ['visit', ['visit']],
  ['visit(|s|ed)', ['visit', 'visits', 'visited']],
  ['(air|)strike', ['airstrike', 'strike']],
  ['(a|b)(c|d)', ['ac', 'ad', 'bc', 'bd']],
  ['a(b|c)d', ['abd', 'acd']],
  ['', ['']],
  ['no) group (here', ['no) group (here']],
])('%s', (pattern, forms) => {
  expect(expandAlternatives(pattern)).toEqual(forms);
});
