import { LAVROV_IN_ANKARA, type OddPage } from './odd-page';

/** Ways to write a name so that it is hard to find, or easy to cut wrongly. */
export const TEXT_PAGES: readonly OddPage[] = [
  { file: 'right-to-left-text.html', kind: 'right-to-left text', marks: ['سيرغي لافروف', 'فلاديمير بوتين'] },
  {
    file: 'mixed-direction.html',
    kind: 'both directions in a line',
    marks: ['Sergei Lavrov', 'أنقرة', 'Hassan Rouhani'],
  },
  {
    file: 'direction-marks.html',
    kind: 'marks and overrides of direction',
    marks: ['Sergei Lavrov', 'Hassan Rouhani', 'Emmanuel Macron'],
  },
  {
    file: 'soft-hyphens.html',
    kind: 'soft hyphens within names',
    marks: ['Ser\u00adgei Lav\u00adrov', 'Has\u00adsan Rou\u00adhani'],
  },
  {
    file: 'joiners.html',
    kind: 'joiners and other signs without width',
    marks: ['Ser\u2060gei Lav\u200brov', 'Hassan\ufeff Rouhani', 'محمد\u200cجواد ظریف'],
  },
  {
    file: 'decomposed.html',
    kind: 'letters and their accents apart',
    marks: ['Recep Tayyip Erdog\u0306an', 'Mevlu\u0308t C\u0327avus\u0327og\u0306lu'],
  },
  {
    file: 'combining-marks.html',
    kind: 'accents behind a name',
    marks: ['Sergei Lavrov\u0301', 'Hassan Rouhani\u20dd', 'Emmanuel Macron'],
  },
  { file: 'emoji.html', kind: 'emoji beside names', marks: ['Sergei Lavrov', 'Hassan Rouhani'] },
  { file: 'lone-surrogates.html', kind: 'halves of characters', marks: ['Hassan Rouhani'] },
  { file: 'nulls.html', kind: 'control characters', marks: ['Sergei Lavrov'] },
  { file: 'dotted-i.html', kind: 'Turkish dotted I', marks: ['İRAN', 'İDLİB', 'SERGEİ LAVROV'] },
  { file: 'sharp-s-and-sigma.html', kind: 'sharp s and final sigma', marks: ['Εμανουέλ Μακρόν', 'SERGEI LAVROV'] },
  { file: 'chinese.html', kind: 'text without spaces', marks: ['俄罗斯', '谢尔盖·拉夫罗夫', '安卡拉'] },
  { file: 'thai.html', kind: 'Thai', marks: ['รัสเซีย', 'Sergei Lavrov', 'อังการา'] },
  { file: 'text-transform.html', kind: 'letters changed by a style sheet', marks: ['Sergei Lavrov', 'Hassan Rouhani'] },
  {
    file: 'first-letter.html',
    kind: 'first letters, first lines and generated text',
    marks: [...LAVROV_IN_ANKARA, 'Hassan Rouhani'],
  },
  {
    file: 'word-breaks.html',
    kind: 'places to break words, and spaces that do not break',
    marks: ['Sergei Lavrov', 'Hassan\u00a0Rouhani', 'Emmanuel\u202fMacron'],
  },
  { file: 'ruby.html', kind: 'readings set above the line', marks: ['Sergei(ser-gay) Lavrov', 'Hassan Rouhani'] },
  {
    file: 'split-by-markup.html',
    kind: 'names split by markup and comments',
    marks: ['Sergei Lavrov', 'Hassan Rouhani'],
  },
  { file: 'line-breaks.html', kind: 'names broken over lines', marks: ['Sergei Lavrov', 'Emmanuel Macron'] },
  { file: 'entities.html', kind: 'characters written as entities', marks: ['Sergei Lavrov', 'Hassan Rouhani'] },
  {
    file: 'list-numbers.html',
    kind: 'lists and definitions',
    marks: ['Sergei Lavrov', 'Hassan Rouhani', 'Emmanuel Macron'],
  },
  { file: 'near-misses.html', kind: 'text that is nearly names', marks: LAVROV_IN_ANKARA },
];
