import { describe, expect, it } from 'vitest';
import { readHtml, readPlainText, type ReadDocument } from './read-document';

const OPTIONS = { date: null, today: '2026-02-01' };

/** Every piece must stand in the text where its offset says. */
function expectExactOffsets({ text, pieces, offsets }: ReadDocument): void {
  expect(pieces.map((piece, i) => text.slice(offsets[i], offsets[i]! + piece.text.length))).toEqual(
    pieces.map((piece) => piece.text),
  );
}

describe('a plain text', () => {
  it('is the file as it is, one piece a line, one section', () => {
    const text = '\uFEFFFirst  line\r\n\r\nSecond\tline 😀\nThird';
    const document = readPlainText(text, OPTIONS);
    expect(document.text).toBe(text);
    expect(document.pieces.map((piece) => piece.text)).toEqual(['\uFEFFFirst  line', '', 'Second\tline 😀', 'Third']);
    expect(document.pieces.every(({ section }) => section === 0)).toBe(true);
    expectExactOffsets(document);
  });

  it('may be empty', () => {
    expect(readPlainText('', OPTIONS)).toMatchObject({
      text: '',
      language: null,
      pageDate: { date: null, from: 'none' },
    });
  });

  it('has the language of its words and the date of its dateline', () => {
    const german = 'Der Bäcker ist mit dem Sohn nicht auf dem Markt, und die Tür ist zu.';
    expect(readPlainText(german, OPTIONS).language).toBe('de');
    expect(readPlainText('12 August 2016\n\nThe baker is in the shop with his son.', OPTIONS).pageDate).toEqual({
      date: '2016-08-12',
      from: 'text',
    });
  });

  it('has the date that is given before any other', () => {
    const document = readPlainText('12 August 2016\n\nThe baker.', { ...OPTIONS, date: '2020-03-01' });
    expect(document.pageDate).toEqual({ date: '2020-03-01', from: 'option' });
  });
});

describe('a web page', () => {
  const read = (body: string, head = '', attributes = 'lang=en') =>
    readHtml(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`, OPTIONS);

  it.each([
    ['runs of white space are one space', '<p>  Sergei \n\t Lavrov  </p>', 'Sergei Lavrov'],
    ['inline elements join', '<p>Ser<b>gei</b> <a href="x">Lav</a><i>rov</i></p>', 'Sergei Lavrov'],
    [
      'blocks are separated by one newline',
      '<h1>A</h1>\n\n<p>B</p><div><div>C</div></div><ul><li>D<li>E</ul>',
      'A\nB\nC\nD\nE',
    ],
    ['a line break parts lines', '<p>A<br><br>B</p>', 'A\nB'],
    ['special spaces and hyphens stay', '<p>A&nbsp;B&shy;C\u200BD\u200CE</p>', 'A\u00A0B\u00ADC\u200BD\u200CE'],
    [
      'nothing comes from attributes',
      '<p title="Putin"><img alt="Lavrov" src="x"><a href="x" aria-label="Zarif">A</a></p>',
      'A',
    ],
    [
      'code and scripts are not read',
      '<p>A</p><script>Putin</script><style>p{}</style><pre><code>Putin</code></pre><noscript>Putin</noscript><template>Putin</template>',
      'A',
    ],
    [
      'fields are not read',
      '<p>A</p><textarea>Putin</textarea><select><option>Putin</select><p contenteditable>Putin</p><input value="Putin">',
      'A',
    ],
    [
      'what is hidden is not read',
      '<p hidden>Putin</p><p style="display:none">Putin</p><p>A<span style="visibility: hidden">Putin</span></p>',
      'A',
    ],
    ['what only readers of screens do not hear is read', '<p aria-hidden="true">A</p>', 'A'],
  ])('%s', async (_rule, body, text) => {
    const document = await read(body);
    expect(document.text).toBe(text);
    expectExactOffsets(document);
  });

  it('counts a section from one heading to the next', async () => {
    const { pieces } = await read('<p>A</p><h1>B</h1><p>C</p><h2>D</h2><p>E</p>');
    expect(pieces.map(({ text, section }) => `${text}${section}`)).toEqual(['A0', 'B1', 'C1', 'D2', 'E2']);
  });

  it('may begin with a byte order mark', async () => {
    expect((await readHtml('\uFEFF<!doctype html><title>t</title><p>Text', OPTIONS)).text).toBe('Text');
  });

  it('does not run the page’s scripts', async () => {
    expect((await read('<p>A</p><script>document.body.textContent = "Putin"</script>')).text).toBe('A');
  });

  it.each([
    ['the page’s', 'lang="de-AT"', 'The baker is in the shop with his son and that is it.', 'de'],
    ['that of the words', '', 'Der Bäcker ist mit dem Sohn nicht auf dem Markt, und die Tür ist zu.', 'de'],
    ['none', '', 'Ankara', null],
  ])('has a language: %s', async (_which, attributes, body, language) => {
    expect((await read(`<p>${body}</p>`, '', attributes)).language).toBe(language);
  });

  it.each([
    [
      'json-ld',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2016-08-12T09:00:00Z"}</script>',
    ],
    ['meta', '<meta property="article:published_time" content="2016-08-12T09:00:00Z">'],
    ['url', '<link rel="canonical" href="https://example.org/2016/08/12/bread">'],
  ])('has a date from %s', async (from, head) => {
    expect((await read('<p>A</p>', head)).pageDate).toEqual({ date: '2016-08-12', from });
  });

  it('has no date where it has none', async () => {
    expect((await read('<p>A</p>')).pageDate).toEqual({ date: null, from: 'none' });
  });
});
