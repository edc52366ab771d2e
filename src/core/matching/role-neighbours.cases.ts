import type { PageCase } from './real-matcher.cases';

/** Titles of those at a holder's side, of whoever will hold an office, and such as name no country. */
export const ROLE_NEIGHBOURS: Readonly<Record<string, readonly PageCase[]>> = {
  'somebody at the holder’s side is somebody else': [
    { text: 'The spokesman for the Iranian president waited.', found: [] },
    { text: 'The Iranian president’s wife waited.', found: [] },
    { text: 'Жена президента России ждала.', language: 'ru', found: ['name [России] russia'] },
    { text: 'Türkiye Cumhurbaşkanı Sözcüsü bekledi.', language: 'tr', found: ['name [Türkiye] turkey'] },
    { text: 'انتظر مستشار وزير الخارجية الإيراني طويلا.', language: 'ar', found: [] },
  ],
  'of a meeting to come the offices are meant, in doubt': [
    {
      text: 'Plans for a meeting between the Iranian and Syrian foreign ministers were due.',
      found: [
        'role [the Iranian and Syrian foreign ministers] faisal-mekdad ?',
        'role [the Iranian and Syrian foreign ministers] hossein-amir-abdollahian ?',
      ],
    },
    {
      text: 'He left a meeting between the Iranian and Syrian foreign ministers.',
      found: [
        'role [the Iranian and Syrian foreign ministers] faisal-mekdad',
        'role [the Iranian and Syrian foreign ministers] hossein-amir-abdollahian',
      ],
    },
  ],
  'a minister with a nationality is the foreign minister when he is named near by': [
    { text: 'The Turkish minister waited.', found: [] },
    {
      text: 'The Turkish minister waited.',
      beside: 'Mevlüt Çavuşoğlu wrote it.',
      found: ['role [The Turkish minister] mevlut-cavusoglu'],
    },
    { text: 'The Turkish minister for trade waited.', beside: 'Mevlüt Çavuşoğlu wrote it.', found: [] },
    {
      text: 'The defence minister came. The Turkish minister waited.',
      beside: 'Mevlüt Çavuşoğlu wrote it.',
      found: [],
    },
    { text: 'Турецкий министр финансов ждал.', language: 'ru', beside: 'Мевлют Чавушоглу писал.', found: [] },
    {
      text: 'Le ministre turc attendait.',
      language: 'fr',
      beside: 'Mevlüt Çavuşoğlu écrivait.',
      found: ['role [Le ministre turc] mevlut-cavusoglu'],
    },
  ],
  'a bare title takes up the only holder spoken of before': [
    {
      text: 'Sergei Lavrov came. The minister said no.',
      found: ['name [Sergei Lavrov] sergei-lavrov', 'role [The minister] sergei-lavrov'],
    },
    { text: 'Sergei Lavrov came. The current minister said no.', found: ['name [Sergei Lavrov] sergei-lavrov'] },
    { text: 'Sergei Lavrov came. The president said no.', found: ['name [Sergei Lavrov] sergei-lavrov'] },
    { text: 'Sergei Lavrov came. The minister of trade said no.', found: ['name [Sergei Lavrov] sergei-lavrov'] },
    {
      text: 'Sergei Lavrov came with the Egyptian foreign minister. The minister said no.',
      found: ['name [Sergei Lavrov] sergei-lavrov'],
    },
    {
      text: 'Sergei Lavrov came, then Faisal Mekdad. The minister said no.',
      found: ['name [Sergei Lavrov] sergei-lavrov', 'name [Faisal Mekdad] faisal-mekdad'],
    },
    {
      text: 'Сергей Лавров приехал. Министр заявил об этом.',
      language: 'ru',
      found: ['name [Сергей Лавров] sergei-lavrov', 'role [Министр] sergei-lavrov'],
    },
    {
      text: 'Sergueï Lavrov attendait. « Non », a déclaré le ministre.',
      language: 'fr',
      found: ['name [Sergueï Lavrov] sergei-lavrov', 'role [le ministre] sergei-lavrov'],
    },
  ],
};
