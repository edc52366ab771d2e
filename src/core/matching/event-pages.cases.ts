import type { PageCase } from './real-matcher.cases';

/** A page, and the event that its first piece tells of; null for none. `core` are words that the mention must hold. */
export interface EventCase extends Omit<PageCase, 'found'> {
  readonly event: string | null;
  readonly core?: string;
}

const BOTH = 'Vladimir Putin and Recep Tayyip Erdogan.';
const DOWNING = 'russian-warplane-downing-2015-11-24';
const COUP = 'turkish-coup-attempt-2016';
const CALL = 'raisi-putin-call-2023-01-11';

/** Events, by what decides them. */
export const EVENT_PAGES: Readonly<Record<string, readonly EventCase[]>> = {
  'by their names': [
    { text: 'Envoys spoke of the Astana process.', event: 'astana-process', core: 'Astana process' },
    { text: 'Es ging um den Astana-Prozess.', language: 'de', event: 'astana-process', core: 'Astana-Prozess' },
    { text: 'Обсуждали астанинский процесс.', language: 'ru', event: 'astana-process', core: 'астанинский процесс' },
    { text: 'بحثوا مسار أستانا أمس.', language: 'ar', event: 'astana-process', core: 'مسار أستانا' },
    { text: 'They fled the Syrian civil war.', event: 'syrian-civil-war', core: 'Syrian civil war' },
    { text: 'Der Ukrainekrieg dauert an.', language: 'de', event: 'russia-ukraine-war', core: 'Ukrainekrieg' },
  ],
  'a name of an event that lies ahead is none': [
    { text: 'Envoys spoke of the Astana process.', date: '2016-08-12', event: null },
    { text: 'They fled the Syrian civil war.', date: '2010-08-12', event: null },
  ],
  'an adjective made of the name of a war is another word': [
    { text: 'They came from Syria’s war-torn north.', event: null },
  ],
  'by what they are made of, with a date': [
    {
      text: 'Ankara downed one of Moscow’s warplanes in November.',
      date: '2016-08-12',
      event: DOWNING,
      core: 'downed one of Moscow’s warplanes',
    },
    {
      text: 'Years after the 2015 downing of a Russian jet by Turkey, tourists were back.',
      date: '2020-03-01',
      event: DOWNING,
      core: 'downing of a Russian jet',
    },
  ],
  'close to the page date without one': [
    { text: 'The failed coup in Turkey changed little here.', date: '2016-08-12', event: COUP, core: 'coup' },
    {
      text: 'Raisi and Putin spoke by telephone.',
      date: '2023-01-12',
      beside: 'Iran and Russia.',
      event: CALL,
      core: 'Putin spoke by telephone',
    },
  ],
  'in other languages': [
    {
      text: 'Der gescheiterte Putsch in der Türkei wirkt nach.',
      language: 'de',
      date: '2016-08-12',
      event: COUP,
      core: 'Putsch',
    },
    {
      text: 'Le putsch manqué en Turquie a laissé des traces.',
      language: 'fr',
      date: '2016-08-12',
      event: COUP,
      core: 'putsch',
    },
    {
      text: 'Попытка переворота в Турции не удалась.',
      language: 'ru',
      date: '2016-08-12',
      event: COUP,
      core: 'переворота',
    },
    { text: "Türkiye'deki darbe girişimi sarsmıştı.", language: 'tr', date: '2016-08-12', event: COUP, core: 'darbe' },
    {
      text: 'تركت محاولة الانقلاب الفاشلة في تركيا أثرا.',
      language: 'ar',
      date: '2016-08-12',
      event: COUP,
      core: 'انقلاب',
    },
    { text: 'کودتای نافرجام در ترکیه اثر گذاشت.', language: 'fa', date: '2016-08-12', event: COUP, core: 'کودتای' },
  ],
  'planned ones, where the text speaks of a plan': [
    {
      text: 'Putin and Erdogan will meet in Moscow on 5 March.',
      date: '2020-03-02',
      beside: BOTH,
      event: 'moscow-summit-2020-03-05',
      core: 'meet',
    },
  ],
  'not before they happened': [
    { text: 'Raisi and Putin spoke by telephone.', date: '2022-06-12', beside: 'Iran and Russia.', event: null },
    { text: 'The failed coup in Turkey changed little here.', date: '2016-07-01', event: null },
    { text: 'A Russian jet was shot down by Turkey.', date: '2015-11-20', event: null },
  ],
  'near misses': [
    { text: 'A Russian jet was shot down over a lake.', date: '2016-08-12', event: null },
    { text: 'The failed coup in Burkina Faso changed little here.', date: '2016-08-12', event: null },
    { text: 'Raisi and Lavrov spoke by telephone.', date: '2023-01-12', beside: 'Iran and Russia.', event: null },
    {
      text: 'Raisi praised Putin. A call from the bakery followed.',
      date: '2023-01-12',
      beside: 'Iran and Russia.',
      event: null,
    },
    { text: 'A war film from Denmark won in Cannes.', event: null },
  ],
  'a date that disagrees': [
    {
      text: 'Raisi and Putin spoke by telephone in June 2022.',
      date: '2023-01-12',
      beside: 'Iran and Russia.',
      event: null,
    },
    { text: 'Turkey shot down a Russian plane in 1999.', date: '2016-08-12', event: null },
  ],
  'without a page date only names of events are decided': [
    { text: 'Envoys spoke of the Astana process.', date: null, event: 'astana-process', core: 'Astana process' },
    { text: 'The failed coup in Turkey changed little here.', date: null, event: null },
  ],
};
