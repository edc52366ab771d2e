import { describe, expect, it } from 'vitest';
import type { EntryLink } from '../summary/card-model';
import { linkParts } from './link-parts';

const putin: EntryLink = { id: 'putin', label: 'Vladimir Putin', type: 'person' };
const erdogan: EntryLink = { id: 'erdogan', label: 'Recep Tayyip Erdoğan', type: 'person' };
const assad: EntryLink = { id: 'assad', label: 'Bashar al-Assad', type: 'person' };
const syria: EntryLink = { id: 'syria', label: 'Syria', type: 'place' };
const army: EntryLink = { id: 'army', label: 'Army of Syria', type: 'organisation' };

function marked(text: string, ...links: readonly EntryLink[]): string {
  return linkParts(text, links)
    .map(({ before, text: words, after, link }) => (link === null ? words : `${before}[${link.id}:${words}]${after}`))
    .join('');
}

describe('links in a sentence', () => {
  it.each([
    ['a label', 'Talks with Vladimir Putin ended.', [putin], 'Talks with [putin:Vladimir Putin] ended.'],
    ['a surname', 'Putin met Erdoğan.', [erdogan, putin], '[putin:Putin] met [erdogan:Erdoğan].'],
    ['the first place only', 'Putin said that Putin won.', [putin], '[putin:Putin] said that Putin won.'],
    ['whole words only', 'Syrians in Putinism, Anti-Syria', [putin, syria], 'Syrians in Putinism, Anti-Syria'],
    [
      'the longer label first',
      'The Army of Syria left Syria.',
      [syria, army],
      'The [army:Army of Syria] left [syria:Syria].',
    ],
    ['no last word of what is no person', 'An army entered Syria.', [army], 'An army entered Syria.'],
    ['a surname without its article', 'Putin met Assad.', [assad], 'Putin met [assad:Assad].'],
    ['nothing', 'Nobody is named.', [putin], 'Nobody is named.'],
  ])('finds %s', (_name, text, links, expected) => {
    expect(marked(text, ...links)).toBe(expected);
  });

  it('keeps what stands at a name without a space with it', () => {
    const parts = linkParts('He (“Putin”), Syria/Erdoğan left.', [putin, syria, erdogan]);
    expect(parts.map(({ before, text, after }) => [before, text, after])).toEqual([
      ['', 'He ', ''],
      ['(“', 'Putin', '”),'],
      ['', ' ', ''],
      ['', 'Syria', '/'],
      ['', 'Erdoğan', ''],
      ['', ' left.', ''],
    ]);
  });
});
