import { describe, expect, it } from 'vitest';
import { parseAnnotateOptions } from './annotate-options';

describe('parseAnnotateOptions', () => {
  it.each([
    ['files alone', ['a.txt', 'b.html'], { date: null, format: 'json', files: ['a.txt', 'b.html'] }],
    ['standard input', ['-'], { date: null, format: 'json', files: ['-'] }],
    ['a date', ['--date', '2016-08-12', 'a.txt'], { date: '2016-08-12', format: 'json', files: ['a.txt'] }],
    ['a date joined by =', ['--date=2016-02-29', 'a.txt'], { date: '2016-02-29', format: 'json', files: ['a.txt'] }],
    [
      'options after files',
      ['a.txt', '--format', 'web-annotation'],
      { date: null, format: 'web-annotation', files: ['a.txt'] },
    ],
    ['the format by name', ['--format=json', 'a.txt'], { date: null, format: 'json', files: ['a.txt'] }],
  ])('reads %s', (_what, args, options) => {
    expect(parseAnnotateOptions(args)).toEqual(options);
  });

  it.each([
    ['no file', [], 'no file named'],
    ['an unknown option', ['--colour', 'red', 'a.txt'], 'unknown option --colour'],
    ['a short option', ['-d', 'a.txt'], 'unknown option -d'],
    ['a day that does not exist', ['--date', '2015-02-29', 'a.txt'], '--date wants a day that exists'],
    ['a month for a day', ['--date', '2015-02', 'a.txt'], '--date wants a day that exists'],
    ['a date that is missing', ['a.txt', '--date'], 'not nothing'],
    ['an unknown format', ['--format', 'xml', 'a.txt'], '--format is json or web-annotation, not xml'],
    ['a format that is missing', ['a.txt', '--format'], 'not nothing'],
  ])('refuses %s', (_what, args, problem) => {
    expect(parseAnnotateOptions(args)).toContain(problem);
  });
});
