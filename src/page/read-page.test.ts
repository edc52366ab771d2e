import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReadPiece } from './block';
import type { DomView } from './dom-access';
import { readPage } from './read-page';
import { nodesIn, spanIn } from './text-map';
import { readPageLanguage } from './read-page-language';

function open(html: string, contentType = 'text/html') {
  return new JSDOM(html, { runScripts: 'outside-only', contentType }).window as unknown as DomView;
}

const read = (body: string) => readPage(open(`<!doctype html><body>${body}`));
const texts = (pieces: readonly ReadPiece[]) => pieces.map(({ piece }) => piece.text);
const firstOf = (body: string) => {
  const [piece] = read(body);
  if (piece === undefined) throw new Error('Nothing was read.');
  return piece;
};

describe('lines', () => {
  it.each([
    ['inline elements are joined', '<p>Ser<b>gei</b> <a href=x>Lav<i>rov</i></a></p>', ['Sergei Lavrov']],
    ['blocks part', '<div>one<div>two</div>three</div>', ['one', 'two', 'three']],
    ['cells and items part', '<table><tr><td>a<td>b</table><ul><li>c<li>d</ul>', ['a', 'b', 'c', 'd']],
    ['br parts', '<p>one<br>two<br><br>three</p>', ['one', 'two', 'three']],
    ['br in an inline element parts', '<p><b>one<br>two</b> three</p>', ['one', 'two three']],
    ['wbr does not part', '<p>Cavus<wbr>oglu</p>', ['Cavusoglu']],
    ['a block in an inline element parts', '<a>one<p>two</p>three</a>', ['one', 'two', 'three']],
    ['an unknown element is inline', '<p>a<x-y>b</x-y>c</p>', ['abc']],
    ['white space is one space', '<p> \n a\t\r\n b  <b> c </b> d\f</p>', ['a b c d']],
    ['white space between blocks is nothing', '<div> <p> a </p> <p> b </p> </div>', ['a', 'b']],
    ['pre is read like the rest', '<pre>a\n  b</pre>', ['a b']],
    [
      'characters without width stay',
      '<p>a&nbsp;b&shy;c\u200bd\u200ee&nbsp;</p>',
      ['a\u00a0b\u00adc\u200bd\u200ee\u00a0'],
    ],
    [
      'inline display joins',
      '<div><div style="display: inline-block">a</div><div style="DISPLAY:inline">b</div></div>',
      ['ab'],
    ],
    ['block display parts', '<p>a<span style="color:red;display:block !important">b</span>c</p>', ['a', 'b', 'c']],
    ['the last display counts', '<p>a<span style="display:block;display:inline">b</span></p>', ['ab']],
    ['a comment in a style is none', '<p>a<span style="/*;display:none;*/">b</span></p>', ['ab']],
    ['a comment in the text is nothing', '<p>a<!-- b -->c</p>', ['ac']],
    ['details are read closed', '<details><summary>a</summary>b</details>', ['a', 'b']],
    ['aria-hidden is read', '<p>a<span aria-hidden=true>b</span></p>', ['ab']],
    ['buttons are read', '<p><button>a</button></p>', ['a']],
  ])('%s', (_name, body, expected) => {
    expect(texts(read(body))).toEqual(expected);
  });

  it.each([
    ...[
      'script',
      'style',
      'noscript',
      'template',
      'code',
      'kbd',
      'samp',
      'textarea',
      'canvas',
      'object',
      'iframe',
      'video',
      'audio',
      'svg',
      'math',
    ].map((tag) => [tag, `<${tag}>x</${tag}>`]),
    ['select', '<select><option>x</select>'],
    ['input', '<input value=x>'],
    ['hidden', '<span hidden>x</span>'],
    ['hidden until found', '<div hidden=until-found>x</div>'],
    ['display none', '<div style="display:none">x</div>'],
    ['visibility hidden', '<span style="color:red; visibility : hidden">x</span>'],
    ['editable', '<div contenteditable>x</div>'],
    ['editable, plain text', '<span contenteditable="plaintext-only">x</span>'],
    ['within something editable', '<div contenteditable=true><p contenteditable=false>x</p></div>'],
  ])('does not read %s', (_name, markup) => {
    expect(texts(read(`<p>a</p>${markup}<p>b</p>`))).toEqual(['a', 'b']);
  });

  it('reads what is only said to be not editable', () => {
    expect(texts(read('<p contenteditable=false>a</p><p contenteditable=inherit>b</p>'))).toEqual(['a', 'b']);
  });

  it('reads neither title nor head', () => {
    expect(texts(readPage(open('<title>x</title><body>a')))).toEqual(['a']);
  });

  it('knows the block that each line belongs to', () => {
    const [one, two, three] = read('<div id=d>one<p id=p>two</p>three</div>');
    expect([one?.element.id, two?.element.id, three?.element.id]).toEqual(['d', 'p', 'd']);
  });
});

describe('borders', () => {
  it.each([
    ['around an inline element', '<p>a<b>b</b>c</p>', [1, 2]],
    ['not at the ends of the line', '<p><b>ab</b></p>', []],
    ['once where two meet', '<p>a<b>b</b><i>c</i>d</p>', [1, 2, 3]],
    ['at something skipped', '<p>a<code>x</code>b</p>', [1]],
    ['behind a space that is still open', '<p>a <b>b</b> c</p>', [2, 3]],
    ['none at a place to break', '<p>a<wbr>b</p>', []],
    ['each line has its own', '<p>a<b>b<br>c</b>d</p>', [1]],
  ])('%s', (_name, body, expected) => {
    expect(firstOf(body).piece.borders).toEqual(expected);
  });
});

describe('sections', () => {
  it('begin with each heading that has text', () => {
    const pieces = read('<p>a<h1>b<br>c</h1><p>d<h2></h2><p>e<div><h3><div>f</div>g</h3></div>h');
    expect(pieces.map(({ piece }) => `${piece.text}${piece.section}`)).toEqual([
      'a0',
      'b1',
      'c1',
      'd1',
      'e1',
      'f2',
      'g2',
      'h2',
    ]);
  });

  it('begin with a heading that is styled into the line', () => {
    expect(read('a<h2 style="display:inline">b</h2>').map(({ piece }) => piece.section)).toEqual([0, 1]);
  });
});

describe('the way back to the page', () => {
  const body = '<p>  On  12\n\nAugust <b> Ser</b>gei\u00a0La<i>vr</i>ov <code>x</code> spoke.\n</p>';

  it('leads from every character to itself', () => {
    const line = firstOf(body);
    const { piece } = line;
    expect(piece.text).toBe('On 12 August Sergei\u00a0Lavrov spoke.');
    for (let at = 0; at < piece.text.length; at += 1) {
      const { start, end } = spanIn(line, at, at + 1);
      expect(end).toEqual({ node: start.node, offset: start.offset + 1 });
      const char = start.node.data[start.offset];
      expect(piece.text[at] === ' ' ? char?.trim() : char).toBe(piece.text[at] === ' ' ? '' : piece.text[at]);
    }
  });

  it('makes ranges over elements that hold just the text', () => {
    const line = firstOf(body);
    const from = line.piece.text.indexOf('Sergei');
    const { start, end } = spanIn(line, from, from + 'Sergei\u00a0Lavrov'.length);
    const range = start.node.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    expect(String(range)).toBe('Sergei\u00a0Lavrov');
  });

  it('ends behind the last character, not before the next node', () => {
    const { start, end } = spanIn(firstOf('<p><b>Putin</b> said</p>'), 0, 5);
    expect(end).toEqual({ node: start.node, offset: 5 });
  });

  it.each([
    [-1, 2],
    [0, 4],
    [2, 2],
    [2, 1],
  ])('refuses %i to %i of three characters', (start, end) => {
    expect(() => spanIn(firstOf('<p>abc</p>'), start, end)).toThrow(RangeError);
  });

  it('names its text nodes in order', () => {
    const { map } = firstOf('<p>a  b<b>c</b>d</p>');
    expect(nodesIn(map).map((node) => node.data)).toEqual(['a  b', 'c', 'd']);
  });
});

describe('awkward pages', () => {
  it('is not misled by fields named like parts of a node', () => {
    const names = [
      'nodeType',
      'firstChild',
      'nextSibling',
      'parentNode',
      'localName',
      'getAttribute',
      'hasAttributes',
      'style',
      'tagName',
    ];
    const fields = names.map((name) => `<input name=${name}>`).join('');
    expect(texts(read(`<form id=f>a<p>b</p>${fields}</form>c`))).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['XML', '<doc><p>a</p></doc>', 'application/xml'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>', 'image/svg+xml'],
  ])('reads nothing in %s', (_name, source, type) => {
    expect(readPage(open(source, type))).toEqual([]);
  });

  it('reads XHTML', () => {
    const source = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a<br/>b <![CDATA[c]]></p></body></html>';
    expect(texts(readPage(open(source, 'application/xhtml+xml')))).toEqual(['a', 'b c']);
  });

  it('reads nothing without a root, a body or text', () => {
    const view = open('');
    expect(readPage(view)).toEqual([]);
    view.document.body.remove();
    expect(readPage(view)).toEqual([]);
    view.document.documentElement.remove();
    expect(readPage(view)).toEqual([]);
  });

  it('reads one element of a page', () => {
    const view = open('<p>a</p><p id=b>b</p>');
    expect(texts(readPage(view, view.document.getElementById('b')!))).toEqual(['b']);
  });
});

describe('readPageLanguage', () => {
  it.each([
    ['<html lang=en>', 'en'],
    ['<html lang=pt-BR>', 'pt'],
    ['<html lang=" CKB_IQ">', 'ckb'],
    ['<html lang="">', null],
    ['<html lang=und>', null],
    ['<html lang=english>', null],
    ['<html>', null],
  ])('of %s is %s', (html, language) => {
    expect(readPageLanguage(open(html).document)).toBe(language);
  });
});

describe('languages', () => {
  it('gives a block the language that it, or a block around it, states', () => {
    const pieces = read('<p>a</p><aside lang="de-AT"><p>b</p><p lang="fr">c</p></aside><p lang="und">d</p>');
    expect(pieces.map(({ piece }) => piece.language ?? null)).toEqual([null, 'de', 'fr', null]);
  });
});
