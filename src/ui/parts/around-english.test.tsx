// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { mount } from '../../../tests/ui/mount';
import { translator } from '../../../tests/ui/translators';
import { AroundEnglish } from './around-english';
import { OfficeName } from './office-name';

const turkish = translator('tr');

// Seen to fail with the whole text in English, and with what follows left out.
it('says of the words of the pack alone that they are in English', async () => {
  const { place } = await mount(
    <AroundEnglish text={(what) => turkish('sourcesDiffer', what)}>Others say so.</AroundEnglish>,
  );
  expect(place.innerHTML).toBe('Kaynaklar farklı söylüyor: <span lang="en" dir="ltr">Others say so.</span>');
  const acting = await mount(<OfficeName name="foreign minister of Iran" acting t={turkish} />);
  expect(acting.place.innerHTML).toBe('<span lang="en" dir="ltr">foreign minister of Iran</span> (vekâleten)');
});
