// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { mount } from '../../../tests/ui/mount';
import { translator } from '../../../tests/ui/translators';
import type { Doubt as DoubtReason } from '../../core/matching/mention-reason';
import { createWording } from '../../core/wording/wording';
import { Doubt } from './doubt';

const OFFICE = 'foreign-minister-of-iran';
const DOUBTS: readonly (readonly [DoubtReason, german: string])[] = [
  [{ code: 'shared-name' }, 'mehrere Einträge tragen diesen Namen'],
  [{ code: 'namesake-on-page' }, 'auf dieser Seite trägt noch jemand diesen Namen'],
  [{ code: 'sentence-start' }, 'am Satzanfang kann das ein gewöhnliches Wort sein'],
  [{ code: 'one-tie' }, 'auch andere tragen diesen Nachnamen'],
  [{ code: 'meeting-to-come', office: OFFICE }, 'die Rede ist von einem künftigen Treffen'],
  [{ code: 'next-in-office', office: OFFICE }, 'das ist, wer als Nächstes ins Amt kam'],
  [{ code: 'unchecked-term', office: OFFICE, until: '2022-12-31' }, 'zuletzt geprüft am: 31. Dezember 2022'],
];

// Seen to fail with one key for two of the doubts.
it.each(DOUBTS)('says $code in the words of the interface', async (why, german) => {
  const mention = { sure: false, why, alternatives: [], around: null };
  const { text } = await mount(
    <Doubt mention={mention} wording={createWording(translator('de'))} openEntry={() => undefined} />,
  );
  expect(text()).toContain('Nicht sicher: ');
  expect(text()).toContain(german);
});
