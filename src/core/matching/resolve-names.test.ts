import { describe, expect, it } from 'vitest';
import { chooseNames } from './choose-names';
import { ALIAS_ABBREVIATION, ALIAS_DISTINCTIVE, ALIAS_SHORT } from './matcher-data';
import { resolveNames } from './resolve-names';
import { createPieceScanner } from './scan-piece';
import { createTinyParts } from './tiny-knowledge.cases';

const RURITANIA = 0;
const RUDOLF = 1;
const MICHAEL = 2;
const SAPT = 3;
const KRAVONIA = 4;

const PARTS = createTinyParts({
  entries: [
    { id: 'ruritania', type: 'place', aliases: ['Ruritania'], ties: [RUDOLF, MICHAEL, SAPT] },
    {
      id: 'rudolf',
      aliases: ['Rudolf Elphberg', { text: 'Elphberg', aliasClass: ALIAS_SHORT }],
      ties: [RURITANIA, SAPT],
    },
    {
      id: 'michael',
      aliases: [
        'Michael Elphberg',
        { text: 'Elphberg', aliasClass: ALIAS_SHORT },
        { text: 'الأسد', aliasClass: ALIAS_SHORT },
      ],
      ties: [RURITANIA, KRAVONIA],
    },
    {
      id: 'sapt',
      posts: ['chamberlain'],
      aliases: ['Colonel Sapt', { text: 'Sapt', aliasClass: ALIAS_DISTINCTIVE }],
      ties: [RURITANIA, RUDOLF],
    },
    { id: 'kravonia', type: 'place', aliases: ['Kravonia', 'كرافونيا'], ties: [MICHAEL] },
    {
      id: 'league',
      type: 'organisation',
      aliases: ['Zenda League', { text: 'ZL', aliasClass: ALIAS_ABBREVIATION }],
      ties: [RURITANIA],
    },
  ],
  lexemes: [
    ['title', '', 'Mr|King'],
    ['post', 'chamberlain', 'chamberlain'],
    ['common-word', '', 'Kravonia', 'es'],
    ['demonym', 'ruritania', 'Ruritanian'],
  ],
});
const scan = createPieceScanner(PARTS);

/** The names of a page, as `text entry`, a doubt with its alternatives. */
function namesOn(...texts: string[]): string[] {
  return namesIn('en', ...texts);
}

function namesIn(language: string, ...texts: string[]): string[] {
  const pieces = texts.map((text) => scan({ text, borders: [], section: 0 }, language));
  const { data } = PARTS;
  return resolveNames(
    pieces,
    pieces.map((piece) => chooseNames(piece, data, language)),
    data,
  ).map(({ piece, start, end, entry, sure, alternatives }) => {
    const id = (one: number): string => data.entries[one]?.id ?? '';
    return `${texts[piece]?.slice(start, end) ?? ''} ${id(entry)}${sure ? '' : ` or ${alternatives.map(id).join(', ')}`}`;
  });
}

describe('resolveNames', () => {
  it('takes a full name as it is', () => {
    expect(namesOn('so said Rudolf Elphberg')).toEqual(['Rudolf Elphberg rudolf']);
  });

  it('wants no support for a short name less than two ties, one for a distinctive one', () => {
    expect(namesOn('then Sapt spoke')).toEqual([]);
    expect(namesOn('then Sapt spoke of Ruritania')).toEqual(['Sapt sapt', 'Ruritania ruritania']);
    expect(namesOn('then Elphberg spoke of Kravonia and Ruritania')).toEqual([
      'Elphberg michael',
      'Kravonia kravonia',
      'Ruritania ruritania',
    ]);
  });

  it('is in doubt where a surname has one of the two ties that it wants', () => {
    expect(namesOn('then Elphberg spoke of Kravonia')).toEqual(['Elphberg michael or ', 'Kravonia kravonia']);
  });

  it('says nothing there in a script without capitals, where the name may be a common word', () => {
    expect(namesOn('ثم تكلم الأسد في كرافونيا')).toEqual(['كرافونيا kravonia']);
  });

  it('is in doubt where another bearer of the name stands on the page, silent when only ties speak for the name', () => {
    const stranger = 'The baker was Fritz Elphberg himself';
    expect(namesOn(stranger, 'then Elphberg spoke', 'it was Rudolf Elphberg')).toEqual([
      'Elphberg rudolf or ',
      'Rudolf Elphberg rudolf',
    ]);
    expect(namesOn(stranger, 'then Elphberg spoke of Kravonia and Ruritania')).toEqual([
      'Kravonia kravonia',
      'Ruritania ruritania',
    ]);
  });

  it('takes a title beside the name with one tie', () => {
    expect(namesOn('then Mr Elphberg spoke of Kravonia')).toEqual(['Elphberg michael', 'Kravonia kravonia']);
    expect(namesOn('then Mr Elphberg spoke')).toEqual([]);
  });

  it('takes the office that goes with the name, without a tie', () => {
    expect(namesOn('then chamberlain Sapt spoke')).toEqual(['Sapt sapt']);
    expect(namesOn('then Mr Sapt spoke')).toEqual([]);
  });

  it('is in doubt where a name begins the sentence and is a word of the language', () => {
    expect(namesIn('es', 'Kravonia luego')).toEqual(['Kravonia kravonia or ']);
    expect(namesIn('en', 'Kravonia then')).toEqual(['Kravonia kravonia']);
    expect(namesIn('es', 'Kravonia luego', 'y de Kravonia')).toEqual(['Kravonia kravonia', 'Kravonia kravonia']);
  });

  it('takes the full name anywhere on the page, also later', () => {
    expect(namesOn('then Elphberg spoke', 'it was Rudolf Elphberg')).toEqual([
      'Elphberg rudolf',
      'Rudolf Elphberg rudolf',
    ]);
  });

  it('takes a nationality for the country', () => {
    expect(namesOn('then Sapt sang a Ruritanian song')).toEqual(['Sapt sapt']);
  });

  it('lets short names bear out one another', () => {
    expect(namesOn('in Ruritania', 'with Sapt', 'then Elphberg spoke')).toEqual([
      'Ruritania ruritania',
      'Sapt sapt',
      'Elphberg rudolf',
    ]);
  });

  it('is in doubt where two readings are borne out alike', () => {
    expect(namesOn('then Elphberg spoke', 'Rudolf Elphberg and Michael Elphberg')[0]).toBe(
      'Elphberg rudolf or michael',
    );
  });

  it('wants one tie for an abbreviation, and takes no title for it', () => {
    expect(namesOn('then the ZL met')).toEqual([]);
    expect(namesOn('then the ZL met in Ruritania')[0]).toBe('ZL league');
  });

  it('gives places for its reasons, and scores that fall with doubt', () => {
    const texts = ['then Elphberg spoke', 'it was Rudolf Elphberg'];
    const pieces = texts.map((text) => scan({ text, borders: [], section: 0 }, 'en'));
    const [short, full] = resolveNames(
      pieces,
      pieces.map((piece) => chooseNames(piece, PARTS.data, 'en')),
      PARTS.data,
    );
    expect(short?.why).toEqual({ code: 'full-name-elsewhere', piece: 1, start: 7 });
    expect(short!.score).toBeLessThan(full!.score);
    expect(full!.score).toBeLessThanOrEqual(1);
  });
});
