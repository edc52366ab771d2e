import type { PageCase } from './real-matcher.cases';

const REGION = 'Officials from Iran, Turkey, Russia and Syria spoke.';
const REGION_DE = 'Vertreter von Iran, Türkei, Russland und Syrien sprachen.';
const REGION_RU = 'Встретились представители России, Турции, Ирана и Сирии.';
const REGION_AR = 'تحدث مسؤولون من إيران وتركيا وروسيا.';
const REGION_FA = 'نمایندگان ایران، ترکیه و روسیه گفتگو کردند.';

/** Where a mention begins and ends, and what is none: the definition's own examples, in sentences of our own. */
export const MENTION_TABLE: Readonly<Record<string, readonly PageCase[]>> = {
  'a title is outside': [
    { text: 'President Raisi said nothing.', beside: REGION, found: ['name [Raisi] ebrahim-raisi'] },
    {
      text: 'General Soleimani had the plan.',
      beside: REGION,
      date: '2019-05-01',
      found: ['name [Soleimani] qassem-soleimani'],
    },
    { text: 'Präsident Putin schwieg.', language: 'de', beside: REGION_DE, found: ['name [Putin] vladimir-putin'] },
  ],
  'a suffix after an apostrophe is outside': [
    { text: 'Putin’s plane landed.', beside: REGION, found: ['name [Putin] vladimir-putin'] },
    {
      text: "Erdoğan'ın uçağı indi.",
      language: 'tr',
      beside: 'Türkiye ve Rusya.',
      found: ['name [Erdoğan] recep-tayyip-erdogan'],
    },
    { text: 'Yardım İdlib’e ulaştı.', language: 'tr', found: ['name [İdlib] idlib'] },
    {
      text: "Putin 'in sözleri yankılandı.",
      language: 'tr',
      beside: 'Türkiye ve Rusya.',
      found: ['name [Putin] vladimir-putin'],
    },
  ],
  'an ending that is part of the word is inside': [
    {
      text: 'Gestern war Putins Rede zu hören.',
      language: 'de',
      beside: REGION_DE,
      found: ['name [Putins] vladimir-putin'],
    },
    { text: 'Der Hafen gehört Russlands Flotte.', language: 'de', found: ['name [Russlands] russia'] },
    {
      text: 'Он говорил с Эрдоганом.',
      language: 'ru',
      beside: REGION_RU,
      found: ['name [Эрдоганом] recep-tayyip-erdogan'],
    },
    { text: 'Дороги Сирии пусты.', language: 'ru', found: ['name [Сирии] syria'] },
    {
      text: 'Wręczono list Baszarowi el-Asadowi.',
      language: 'pl',
      found: ['name [Baszarowi el-Asadowi] bashar-al-assad'],
    },
  ],
  'a joined Arabic prefix is outside': [
    { text: 'شمل البيان العراق وسوريا.', language: 'ar', found: ['name [سوريا] syria'] },
    { text: 'تأثرت المدن بسوريا كثيرا.', language: 'ar', found: ['name [سوريا] syria'] },
    {
      text: 'اتفق الفصيل والنصرة على الهدنة.',
      language: 'ar',
      beside: 'جبهة النصرة في سوريا',
      found: ['name [النصرة] al-nusra-front'],
    },
  ],
  'a name may be written together': [
    {
      text: 'ظهر بشارالأسد في الصورة.',
      language: 'ar',
      beside: REGION_AR,
      found: ['name [بشارالأسد] bashar-al-assad'],
    },
    {
      text: 'محمدجواد ظریف سخن گفت.',
      language: 'fa',
      beside: REGION_FA,
      found: ['name [محمدجواد ظریف] mohammad-javad-zarif'],
    },
    {
      text: 'محمد جواد ظریف سخن گفت.',
      language: 'fa',
      beside: REGION_FA,
      found: ['name [محمد جواد ظریف] mohammad-javad-zarif'],
    },
  ],
  'a hyphen joins words, and parts names from them': [
    { text: 'Das Assad-Regime wankte.', language: 'de', beside: REGION_DE, found: ['name [Assad] bashar-al-assad'] },
    { text: 'It was a Kremlin-funded station.', found: ['name [Kremlin] kremlin'] },
    {
      text: 'Der Syrien-Krieg begann mit Protesten.',
      language: 'de',
      found: ['event [Syrien-Krieg] syrian-civil-war', 'name [Syrien] syria'],
    },
  ],
  'a name inside a word is none': [
    { text: 'Der Kremlkritiker lebt im Ausland.', language: 'de', beside: REGION_DE, found: [] },
    { text: 'They spoke of Putinism as a fashion.', beside: REGION, found: [] },
    { text: 'Un militant macronista protestó.', language: 'es', beside: 'Francia y Rusia.', found: [] },
    { text: 'The Russianness of the novel is disputed.', found: [] },
  ],
  'a compound may be an event without a name in it': [
    { text: 'Der Ukrainekrieg dauert an.', language: 'de', found: ['event [Ukrainekrieg] russia-ukraine-war'] },
    { text: 'Der Syrienkrieg trieb viele fort.', language: 'de', found: ['event [Syrienkrieg] syrian-civil-war'] },
  ],
  'an article is outside a name': [
    { text: 'Observers say the Kremlin waits.', found: ['name [Kremlin] kremlin'] },
    { text: 'A note from the Iranian presidency came late.', found: ['name [Iranian presidency] iranian-presidency'] },
    { text: 'Fighters of the Islamic State group fled.', found: ['name [Islamic State] islamic-state'] },
  ],
  'a longer name of a country': [
    { text: 'The Islamic Republic of Iran has two coasts.', found: ['name [Islamic Republic of Iran] iran'] },
    {
      text: 'The Islamic Republic has two coasts.',
      beside: 'Iran and Turkey',
      found: ['name [Islamic Republic] iran'],
    },
  ],
  'abbreviations in capitals': [
    { text: 'The fighters of ISIS withdrew.', beside: REGION, found: ['name [ISIS] islamic-state'] },
    { text: 'The fighters of ISIL withdrew.', beside: REGION, found: ['name [ISIL] islamic-state'] },
    { text: 'The last convoy of IS left the valley.', beside: REGION, found: ['name [IS] islamic-state'] },
    { text: 'The last convoy is leaving the valley.', beside: REGION, found: [] },
    { text: 'The fighters of Daesh withdrew.', beside: REGION, found: ['name [Daesh] islamic-state'] },
    { text: 'The last convoy of IS left the valley.', found: [] },
  ],
  'a name as far as it goes': [
    {
      text: 'They once called him Recep Tayyip in the street.',
      beside: REGION,
      found: ['name [Recep Tayyip] recep-tayyip-erdogan'],
    },
    {
      text: 'Guests waited for Javad Zarif in the hall.',
      beside: REGION,
      date: '2016-08-20',
      found: ['name [Javad Zarif] mohammad-javad-zarif'],
    },
    { text: 'Abdollahian left early.', beside: REGION, found: ['name [Abdollahian] hossein-amir-abdollahian'] },
  ],
  'longer names of something else': [
    { text: 'She grew up in Moscow, Idaho, near a farm.', found: [] },
    { text: 'Houston Smith plays for the home side.', found: [] },
    { text: 'Putin Smith plays for the home side.', beside: REGION, found: [] },
    { text: 'Kataib Hezbollah took the blame.', beside: 'Iran and Syria watched.', found: [] },
    { text: 'We stayed at the New Ankara Hotel for a night.', found: [] },
    { text: 'He ordered a Moscow Mule and left.', found: [] },
  ],
  'roles with their article': [
    { text: 'The Turkish foreign minister said so.', found: ['role [The Turkish foreign minister] mevlut-cavusoglu'] },
    {
      text: 'Lavrov met his Iranian counterpart twice.',
      beside: REGION,
      found: ['name [Lavrov] sergei-lavrov', 'role [his Iranian counterpart] hossein-amir-abdollahian'],
    },
  ],
  'nationality words are no mention of the country': [
    { text: 'A Turkish baker and an Iranian poet shared a flat.', found: [] },
    { text: 'Российский актёр купил турецкий ковёр.', language: 'ru', found: [] },
    { text: 'Ein türkischer Bäcker und eine iranische Dichterin.', language: 'de', found: [] },
  ],
  capitals: [
    {
      text: 'ZARIF ERDOGAN MEETING',
      beside: REGION,
      date: '2016-08-20',
      found: ['name [ZARIF] mohammad-javad-zarif', 'name [ERDOGAN] recep-tayyip-erdogan'],
    },
    { text: 'We had turkey for lunch, and the waiter was called putin.', beside: REGION, found: [] },
  ],
  forces: [
    { text: 'The Syrian army moved north.', found: ['name [Syrian army] syrian-armed-forces'] },
    { text: 'The Syrian military moved north.', found: ['name [Syrian military] syrian-armed-forces'] },
    { text: 'Syrian government forces moved north.', found: ['name [Syrian government forces] syrian-armed-forces'] },
    { text: 'Syrian rebels held the road.', found: ['name [Syrian rebels] syrian-opposition'] },
    { text: 'The Syrian opposition held the road.', found: ['name [Syrian opposition] syrian-opposition'] },
    { text: 'Two Syrian soldiers and some Russian jets were seen.', found: [] },
    { text: 'The Foreign Ministry gave no comment.', beside: REGION, found: [] },
  ],
  'scripts without spaces, and with particles joined': [
    {
      text: '普京与埃尔多安在莫斯科会面。',
      language: 'zh',
      date: null,
      found: ['name [普京] vladimir-putin', 'name [埃尔多安] recep-tayyip-erdogan', 'name [莫斯科] moscow'],
    },
    {
      text: '푸틴 대통령은 모스크바에서 에르도안을 만났다.',
      language: 'ko',
      date: null,
      found: ['name [푸틴] vladimir-putin', 'name [모스크바] moscow', 'name [에르도안] recep-tayyip-erdogan'],
    },
    {
      text: 'プーチン大統領はモスクワに戻った。',
      language: 'ja',
      date: null,
      found: ['name [プーチン] vladimir-putin', 'name [モスクワ] moscow'],
    },
    {
      text: 'पुतिन मास्को में थे।',
      language: 'hi',
      date: null,
      found: ['name [पुतिन] vladimir-putin', 'name [मास्को] moscow'],
    },
    {
      text: 'Ο Πούτιν ήταν στη Μόσχα.',
      language: 'el',
      date: null,
      found: ['name [Πούτιν] vladimir-putin', 'name [Μόσχα] moscow'],
    },
    { text: 'פוטין היה במלון.', language: 'he', date: null, beside: 'רוסיה', found: ['name [פוטין] vladimir-putin'] },
  ],
};
