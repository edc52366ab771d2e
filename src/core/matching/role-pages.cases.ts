import type { PageCase } from './real-matcher.cases';

const RUSSIA = 'Russia, Turkey, Iran and Syria.';

/** Roles, by what decides them. The day of change belongs to the successor. */
export const ROLE_PAGES: Readonly<Record<string, readonly PageCase[]>> = {
  'the page date decides who is meant': [
    {
      text: 'The Iranian foreign minister waited.',
      date: '2016-08-15',
      found: ['role [The Iranian foreign minister] mohammad-javad-zarif'],
    },
    {
      text: 'The Iranian foreign minister waited.',
      date: '2023-01-15',
      found: ['role [The Iranian foreign minister] hossein-amir-abdollahian'],
    },
    {
      text: 'The Iranian president waited.',
      date: '2016-08-15',
      found: ['role [The Iranian president] hassan-rouhani'],
    },
    {
      text: 'The Iranian president waited.',
      date: '2023-01-15',
      found: ['role [The Iranian president] ebrahim-raisi'],
    },
    {
      text: 'The Turkish president waited.',
      date: '2023-01-15',
      found: ['role [The Turkish president] recep-tayyip-erdogan'],
    },
    {
      text: 'The Turkish prime minister waited.',
      date: '2010-01-15',
      found: ['role [The Turkish prime minister] recep-tayyip-erdogan'],
    },
  ],
  'the day of change belongs to the successor': [
    {
      text: 'The Iranian president waited.',
      date: '2021-08-02',
      found: ['role [The Iranian president] hassan-rouhani'],
    },
    {
      text: 'The Iranian president waited.',
      date: '2021-08-03',
      found: ['role [The Iranian president] ebrahim-raisi'],
    },
    {
      text: 'The Iranian foreign minister waited.',
      date: '2021-08-24',
      found: ['role [The Iranian foreign minister] mohammad-javad-zarif'],
    },
    {
      text: 'The Iranian foreign minister waited.',
      date: '2021-08-25',
      found: ['role [The Iranian foreign minister] hossein-amir-abdollahian'],
    },
    { text: 'The Turkish president waited.', date: '2014-08-27', found: [] },
    {
      text: 'The Turkish president waited.',
      date: '2014-08-28',
      found: ['role [The Turkish president] recep-tayyip-erdogan'],
    },
    {
      text: 'The Turkish foreign minister waited.',
      date: '2023-06-02',
      found: ['role [The Turkish foreign minister] mevlut-cavusoglu'],
    },
    { text: 'The Turkish foreign minister waited.', date: '2023-06-03', found: [] },
  ],
  'a holder outside the corpus gives no mention': [
    { text: 'The Russian president waited.', date: '2010-05-01', found: [] },
    { text: 'The Turkish foreign minister waited.', date: '2015-10-01', found: [] },
    { text: 'The Turkish prime minister waited.', date: '2016-08-15', found: [] },
    { text: 'The Iranian president waited.', date: '2025-01-15', found: [] },
    { text: 'The Brazilian president waited.', found: [] },
  ],
  'without a page date no role is decided': [{ text: 'The Iranian foreign minister waited.', date: null, found: [] }],
  'others than the holder': [
    { text: 'The former Turkish foreign minister waited.', found: [] },
    { text: 'The late Iranian president was honoured.', found: [] },
    { text: 'The deputy Russian foreign minister waited.', found: [] },
    { text: 'The Iranian deputy foreign minister waited.', found: [] },
    { text: 'The next Iranian president will be chosen.', found: [] },
    { text: 'An adviser to the Iranian foreign minister waited.', found: [] },
    { text: 'Der ehemalige türkische Außenminister wartete.', language: 'de', found: [] },
    { text: 'Бывший президент Ирана молчал.', language: 'ru', found: ['name [Ирана] iran'] },
    { text: "L'ancien ministre turc des Affaires étrangères attendait.", language: 'fr', found: [] },
    { text: 'Eski Türk dışişleri bakanı bekledi.', language: 'tr', found: [] },
  ],
  'a strange name in apposition says that it is somebody else': [
    { text: 'The Turkish foreign minister Feridun Sinirlioglu waited.', found: [] },
  ],
  'shapes of a role in English': [
    {
      text: 'A word with the top Iranian diplomat.',
      found: ['role [the top Iranian diplomat] hossein-amir-abdollahian'],
    },
    {
      text: 'A word with Iran’s foreign minister.',
      found: ['role [Iran’s foreign minister] hossein-amir-abdollahian', 'name [Iran] iran'],
    },
    {
      text: 'A word with the foreign minister of Iran.',
      found: ['role [the foreign minister of Iran] hossein-amir-abdollahian', 'name [Iran] iran'],
    },
    { text: 'A word with the Russian leader.', found: ['role [the Russian leader] vladimir-putin'] },
    {
      text: 'A word with the Kremlin chief.',
      found: ['role [the Kremlin chief] vladimir-putin', 'name [Kremlin] kremlin'],
    },
    {
      text: 'A letter to the foreign ministers of Iran and Turkey.',
      found: [
        'role [the foreign ministers of Iran and Turkey] hossein-amir-abdollahian',
        'role [the foreign ministers of Iran and Turkey] mevlut-cavusoglu',
        'name [Iran] iran',
        'name [Turkey] turkey',
      ],
    },
  ],
  'shapes of a role in other languages': [
    {
      text: 'Dort sprach der russische Präsident.',
      language: 'de',
      found: ['role [der russische Präsident] vladimir-putin'],
    },
    {
      text: 'Dort wartete der iranische Außenminister.',
      language: 'de',
      found: ['role [der iranische Außenminister] hossein-amir-abdollahian'],
    },
    {
      text: 'Le ministre iranien des Affaires étrangères attendait.',
      language: 'fr',
      found: ['role [Le ministre iranien des Affaires étrangères] hossein-amir-abdollahian'],
    },
    { text: 'On attendait le président russe.', language: 'fr', found: ['role [le président russe] vladimir-putin'] },
    {
      text: 'Там ждал президент России.',
      language: 'ru',
      found: ['role [президент России] vladimir-putin', 'name [России] russia'],
    },
    { text: 'Там ждал турецкий президент.', language: 'ru', found: ['role [турецкий президент] recep-tayyip-erdogan'] },
    {
      text: 'Orada İran Dışişleri Bakanı bekliyordu.',
      language: 'tr',
      found: ['role [İran Dışişleri Bakanı] hossein-amir-abdollahian', 'name [İran] iran'],
    },
    {
      text: 'Orada Rusya Devlet Başkanı bekliyordu.',
      language: 'tr',
      found: ['role [Rusya Devlet Başkanı] vladimir-putin', 'name [Rusya] russia'],
    },
    {
      text: 'هناك انتظر وزير الخارجية الإيراني طويلا.',
      language: 'ar',
      found: ['role [وزير الخارجية الإيراني] hossein-amir-abdollahian'],
    },
    {
      text: 'آنجا رئیس جمهور روسیه منتظر بود.',
      language: 'fa',
      found: ['role [رئیس جمهور روسیه] vladimir-putin', 'name [روسیه] russia'],
    },
    { text: 'Allí esperaba el presidente ruso.', language: 'es', found: ['role [el presidente ruso] vladimir-putin'] },
  ],
  'a role beside the name of its holder is left to the name': [
    {
      text: 'There spoke Turkish Foreign Minister Mevlut Cavusoglu at noon.',
      found: ['name [Mevlut Cavusoglu] mevlut-cavusoglu'],
    },
  ],
  'a term that was checked only up to an earlier day is a doubt': [
    {
      text: 'The French president waited.',
      date: '2022-12-31',
      found: ['role [The French president] emmanuel-macron'],
    },
    {
      text: 'The French president waited.',
      date: '2023-01-01',
      found: ['role [The French president] emmanuel-macron ?'],
    },
    {
      text: 'The Russian president waited.',
      date: '2026-01-30',
      found: ['role [The Russian president] vladimir-putin'],
    },
    {
      text: 'The Russian president waited.',
      date: '2026-01-31',
      found: ['role [The Russian president] vladimir-putin ?'],
    },
  ],
  'his counterpart has the office of the one before': [
    {
      text: 'Lavrov called his Turkish counterpart.',
      beside: RUSSIA,
      found: ['name [Lavrov] sergei-lavrov', 'role [his Turkish counterpart] mevlut-cavusoglu'],
    },
    {
      text: 'Putin called his Turkish counterpart.',
      beside: RUSSIA,
      found: ['name [Putin] vladimir-putin', 'role [his Turkish counterpart] recep-tayyip-erdogan'],
    },
    { text: 'A clerk called his Turkish counterpart.', beside: RUSSIA, found: [] },
  ],
};
