import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createMatcher } from '../../core/matching/create-matcher';
import { findMentions, pieceOf } from '../../core/matching/real-matcher.cases';
import { compileKnowledge } from './compile-knowledge';
import { openKnowledge, SOURCE_FOLDER } from './knowledge-store';
import { KnowledgeError } from './problem';
import { RURITANIA_ORDER, writeRuritania } from './ruritania.cases';

/** Reading CLDR and checking the sources take their time on a busy machine. */
const TIME = 60_000;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function write(files?: Readonly<Record<string, string>>): string {
  const folder = writeRuritania(files);
  folders.push(folder);
  return folder;
}

describe('compileKnowledge', () => {
  it(
    'makes of the bundled sources the same bytes each time',
    () => {
      const first = compileKnowledge(SOURCE_FOLDER);
      const second = compileKnowledge(SOURCE_FOLDER);
      expect(second.packText === first.packText).toBe(true);
      expect(second.matcherText === first.matcherText).toBe(true);
      expect(JSON.parse(first.packText)).toEqual(first.pack);
    },
    TIME,
  );

  it(
    'makes of the same sources in another folder the same bytes',
    () => {
      const [first, second] = [compileKnowledge(write()), compileKnowledge(write())];
      expect(second.packText).toBe(first.packText);
      expect(second.matcherText).toBe(first.matcherText);
    },
    TIME,
  );

  it(
    'orders entries by type and id',
    () => {
      expect(compileKnowledge(write()).pack.entries.map(({ id }) => id)).toEqual(RURITANIA_ORDER);
    },
    TIME,
  );

  it(
    'makes a matcher that finds what the sources name',
    () => {
      const matcher = createMatcher(openKnowledge(compileKnowledge(write())));
      const text = 'Rudolf Elphberg and the Ruritanian king left Strelsau, after he was crowned in Ruritania.';
      const found = findMentions(matcher, [pieceOf(text)], { date: '1894-05-03', language: 'en' });
      expect(found.map(({ kind, entry, start, end }) => [kind, entry, text.slice(start, end)])).toEqual(
        expect.arrayContaining([
          ['name', 'rudolf-elphberg', 'Rudolf Elphberg'],
          ['role', 'rudolf-elphberg', 'the Ruritanian king'],
          ['name', 'strelsau', 'Strelsau'],
          ['name', 'ruritania', 'Ruritania'],
        ]),
      );
    },
    TIME,
  );

  it(
    'throws every problem at once, by file and line',
    () => {
      const folder = write({
        'places/strelsau.yaml':
          'id: strelsau\ntype: place\nlabel: Strelsau\ndescription: Town\ncoordinates: [950.1, 14.4]\n',
        'plans.yaml': 'id: plans\n',
        'frames.yaml': 'kinds: 3\n',
      });
      const compile = () => compileKnowledge(folder);
      expect(compile).toThrow(KnowledgeError);
      try {
        compile();
      } catch (error) {
        const { problems, message } = error as KnowledgeError;
        expect(problems.map(({ file }) => file)).toEqual(['frames.yaml', 'places/strelsau.yaml', 'plans.yaml']);
        expect(message).toMatch(/^places\/strelsau\.yaml:5: .+\n {4}remedy: .+/m);
      }
    },
    TIME,
  );
});
