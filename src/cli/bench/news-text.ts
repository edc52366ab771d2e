import type { TextPiece } from '../../core/text/text-piece';
import { createSequence } from './sequence';

/** Sentences of one language and the words that go into their gaps. */
export interface Newsroom {
  readonly language: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly places: readonly string[];
  readonly sentences: readonly string[];
}

export const NEWSROOMS: readonly Newsroom[] = [
  {
    language: 'en',
    names: [
      'Sergei Lavrov',
      'Erdogan',
      'Hossein Amir-Abdollahian',
      'Faisal Mekdad',
      'Mekdad',
      'Putin',
      'Zarif',
      'Assad',
    ],
    roles: [
      'the Turkish foreign minister',
      'his Iranian counterpart',
      'the top Iranian diplomat',
      'the Russian leader',
    ],
    places: ['Ankara', 'Moscow', 'Tehran', 'Damascus', 'Idlib', 'Aleppo', 'Syria', 'Turkey', 'Russia'],
    sentences: [
      '{name} flew to {place} on Tuesday for talks with {role} about a ceasefire.',
      'In {place}, {role} said that last month’s call between Putin and Raisi had changed nothing, and {name} agreed.',
      'An air strike near {place} killed 33 soldiers on February 27, 2020, two officials told reporters.',
      '“We shall meet again in January,” {name} told {role} after the meeting in {place}.',
      'Nobody in the market looked up when rain began to fall on the tin roofs.',
      'The downing of a Russian warplane in November 2015 still weighs on {place} and on {name}.',
    ],
  },
  {
    language: 'de',
    names: ['Sergej Lawrow', 'Erdoğan', 'Putins', 'Assads', 'Baschar al-Assad', 'Raisi'],
    roles: ['der türkische Außenminister', 'sein iranischer Amtskollege', 'der russische Präsident'],
    places: ['Ankara', 'Moskau', 'Teheran', 'Damaskus', 'Syrien', 'Russlands', 'der Türkei'],
    sentences: [
      '{name} reiste im Februar nach {place}, wo {role} auf ihn wartete.',
      'Nach dem Treffen in {place} telefonierte {role} mit {name} und sprach vom gescheiterten Putsch.',
      'Auf dem Platz standen noch die Stühle vom Vorabend, und es regnete.',
    ],
  },
  {
    language: 'fr',
    names: ['Sergueï Lavrov', 'Erdogan', 'Bachar al-Assad', 'Poutine', 'Macron'],
    roles: ['le ministre turc des Affaires étrangères', 'son homologue iranien', 'le président russe'],
    places: ['Ankara', 'Moscou', 'Téhéran', 'Damas', 'Syrie', 'Russie'],
    sentences: [
      '{name} est arrivé mardi à {place}, où {role} l’attendait pour un entretien.',
      'Une frappe aérienne près de {place} a tué trois civils en février, selon {role}.',
      'La pluie tombait sur les toits et personne ne parlait.',
    ],
  },
  {
    language: 'es',
    names: ['Serguéi Lavrov', 'Erdogan', 'Bashar al-Asad', 'Putin', 'Raisí'],
    roles: ['el ministro de Exteriores turco', 'su homólogo iraní', 'el presidente ruso'],
    places: ['Ankara', 'Moscú', 'Teherán', 'Damasco', 'Siria', 'Rusia'],
    sentences: [
      '{name} viajó en enero a {place} para reunirse con {role}.',
      'Tras la llamada, {role} y {name} anunciaron en {place} una cumbre.',
      'En la plaza llovía y las sillas seguían fuera.',
    ],
  },
  {
    language: 'ru',
    names: ['Сергей Лавров', 'Эрдоганом', 'Башара Асада', 'Путин', 'Раиси'],
    roles: ['министр иностранных дел Турции', 'его иранский коллега', 'президент России'],
    places: ['Анкаре', 'Москве', 'Тегеране', 'Дамаске', 'Сирии', 'Идлибе'],
    sentences: [
      '{name} во вторник прибыл на переговоры, сообщил {role} в {place}.',
      'После встречи в {place} {role} и {name} говорили о перемирии в феврале 2020 года.',
      'На площади шёл дождь, и никто не смотрел на часы.',
    ],
  },
  {
    language: 'tr',
    names: ['Sergey Lavrov', 'Erdoğan’ın', 'Beşar Esad', 'Putin’le', 'Çavuşoğlu'],
    roles: ['Türkiye Dışişleri Bakanı', 'İranlı mevkidaşı', 'Rusya Devlet Başkanı'],
    places: ['Ankara’da', 'Moskova’da', 'Tahran’da', 'Şam’da', 'Suriye’de', 'İdlib’de'],
    sentences: [
      '{name} salı günü {place} {role} ile görüştü.',
      'Şubat ayındaki saldırıdan sonra {role}, {place} {name} için toplantı istedi.',
      'Meydanda yağmur vardı, kimse konuşmuyordu.',
    ],
  },
  {
    language: 'ar',
    names: ['سيرغي لافروف', 'أردوغان', 'بشار الأسد', 'بوتين', 'والأسد'],
    roles: ['وزير الخارجية التركي', 'نظيره الإيراني', 'الرئيس الروسي'],
    places: ['أنقرة', 'موسكو', 'طهران', 'دمشق', 'سوريا', 'وسوريا'],
    sentences: [
      'وصل {name} إلى {place} أمس، حيث التقى {role} لبحث وقف إطلاق النار.',
      'بعد الاجتماع في {place} تحدث {role} مع {name} في فبراير.',
      'كان المطر يهطل على السوق ولم يلتفت أحد.',
    ],
  },
  {
    language: 'fa',
    names: ['سرگئی لاوروف', 'اردوغان', 'بشار اسد', 'پوتین', 'محمدجواد ظریف'],
    roles: ['وزیر خارجه ترکیه', 'همتای ایرانی', 'رئیس جمهور روسیه'],
    places: ['آنکارا', 'مسکو', 'تهران', 'دمشق', 'سوریه'],
    sentences: [
      '{name} روز سه‌شنبه در {place} با {role} دیدار کرد.',
      'پس از گفت‌وگوی تلفنی، {role} در {place} از {name} قدردانی کرد.',
      'در میدان باران می‌بارید و کسی حرف نمی‌زد.',
    ],
  },
];

const SENTENCES_A_PARAGRAPH = 4;
const PARAGRAPHS_A_SECTION = 12;

/** News-like paragraphs in turn in eight languages, `length` characters in all. The same length gives the same text. */
export function newsPieces(length: number, language: string | null = null): TextPiece[] {
  const rooms = NEWSROOMS.filter((room) => language === null || room.language === language);
  const next = createSequence();
  const pick = (list: readonly string[]): string => list[next() % list.length] ?? '';
  const pieces: TextPiece[] = [];
  for (let left = length; left > 0;) {
    const room = rooms[pieces.length % rooms.length] as Newsroom;
    const text = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => newsSentence(room, pick))
      .join(' ')
      .slice(0, left);
    const section = Math.floor(pieces.length / PARAGRAPHS_A_SECTION);
    pieces.push({ text, borders: [], section, language: room.language });
    left -= text.length;
  }
  return pieces;
}

/** One sentence of a newsroom with its gaps filled. */
export function newsSentence(room: Newsroom, pick: (list: readonly string[]) => string): string {
  return pick(room.sentences)
    .replace('{name}', pick(room.names))
    .replace('{role}', pick(room.roles))
    .replace('{place}', pick(room.places));
}
