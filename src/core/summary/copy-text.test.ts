import { describe, expect, it } from 'vitest';
import { ANKARA, LINKS, MEETING, RAISI, ZARIF, ZARIF_UNDATED } from '../../../tests/ui/card-models';
import { english } from '../../../tests/ui/english';
import { createWording } from '../wording/wording';
import { copyText } from './copy-text';

const wording = createWording(english);

describe('the text of a card for the clipboard', () => {
  it('names the entry and what it was on the day, as background', () => {
    const lines = copyText(ZARIF, wording).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'Mohammad Javad Zarif (محمدجواد ظریف)',
      'Iranian diplomat and politician.',
      '',
      'On 12 August 2016',
      '- foreign minister of Iran, since 15 August 2013 [Background: Wikidata Q205297]',
    ]);
  });

  it('gives each statement its report, title, date, paragraph and claimant', () => {
    expect(copyText(ZARIF, wording)).toContain(
      '- Before he left for Ankara, Zarif talked on the telephone with Lavrov. [According to Iranian state media. “Iran and Turkey look for common ground on Syria”, EA WorldView, 12 August 2016, paragraph 12]',
    );
  });

  it('says who held the offices of a country', () => {
    const holders = [{ office: 'president of Turkey', holder: LINKS.erdogan, acting: true }];
    expect(copyText({ ...ANKARA, holders }, wording)).toContain(
      'On 2 May 2026\n- president of Turkey (acting): Recep Tayyip Erdoğan\n[Background: Dragoman’s list of offices, ',
    );
  });

  it('leaves out what lies after the page', () => {
    expect(copyText(RAISI, wording)).not.toMatch(/2024|helicopter/);
  });

  it('says when and where an event was, what sources differ on, and what is background', () => {
    const text = copyText(MEETING, wording);
    expect(text).toContain('\n9 August 2016, Saint Petersburg\n');
    expect(text).toContain('Sources differ: all other accounts');
    expect(text).toContain('[Background: President of Russia, 9 August 2016]');
  });

  it('lists terms of office for a page without a date', () => {
    const text = copyText(ZARIF_UNDATED, wording);
    expect(text).toContain('Terms of office\n- foreign minister of Iran, ');
    expect(text).toContain('ambassador of Iran to the United Nations (acting)');
  });
});
