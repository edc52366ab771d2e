import type { PageCase } from './real-matcher.cases';

/** Roles of then, past and to come, by what picks their holder. */
export const ROLE_TIMES: Readonly<Record<string, readonly PageCase[]>> = {
  'a year that dates the clause decides': [
    { text: 'In 2016 the Iranian president sat there.', found: ['role [the Iranian president] hassan-rouhani'] },
    { text: 'The Iranian president sat there in 2016.', found: ['role [The Iranian president] hassan-rouhani'] },
    { text: 'The Iranian president of 2016 sat there.', found: ['role [The Iranian president] hassan-rouhani'] },
    { text: 'In 2012 the Iranian president sat there.', found: [] },
    { text: 'In 2021 the Iranian president sat there.', found: [] },
    {
      text: '2016 wartete der iranische Präsident.',
      language: 'de',
      found: ['role [der iranische Präsident] hassan-rouhani'],
    },
    {
      text: 'En 2016 le président iranien attendait.',
      language: 'fr',
      found: ['role [le président iranien] hassan-rouhani'],
    },
    {
      text: 'En 2016 el presidente iraní esperaba.',
      language: 'es',
      found: ['role [el presidente iraní] hassan-rouhani'],
    },
    {
      text: 'В 2016 году иранский президент ждал.',
      language: 'ru',
      found: ['role [иранский президент] hassan-rouhani'],
    },
    {
      text: '2016’da İran cumhurbaşkanı bekledi.',
      language: 'tr',
      found: ['role [İran cumhurbaşkanı] hassan-rouhani', 'name [İran] iran'],
    },
    {
      text: 'في عام 2016 انتظر الرئيس الإيراني طويلا.',
      language: 'ar',
      found: ['role [الرئيس الإيراني] hassan-rouhani'],
    },
    {
      text: 'در سال ۱۳۹۵ رئیس جمهور ایران منتظر بود.',
      language: 'fa',
      found: ['role [رئیس جمهور ایران] hassan-rouhani', 'name [ایران] iran'],
    },
    {
      text: 'در مرداد ۱۳۹۵ رئیس جمهور ایران منتظر بود.',
      language: 'fa',
      found: ['role [رئیس جمهور ایران] hassan-rouhani', 'name [ایران] iran'],
    },
  ],
  'a year of something else does not': [
    { text: 'Since 2018 the Iranian president has waited.', found: ['role [the Iranian president] ebrahim-raisi'] },
    {
      text: 'The Iranian president, a judge until 2016, sat there.',
      found: ['role [The Iranian president] ebrahim-raisi'],
    },
    {
      text: 'The Iranian president said that nothing signed in 2016 was left.',
      found: ['role [The Iranian president] ebrahim-raisi'],
    },
    {
      text: 'The Iranian president spoke of Vision 2030 and of 2016 trees.',
      found: ['role [The Iranian president] ebrahim-raisi'],
    },
    {
      text: 'Seit 2018 wartet der iranische Präsident.',
      language: 'de',
      found: ['role [der iranische Präsident] ebrahim-raisi'],
    },
    {
      text: 'Depuis 2018 le président iranien attend.',
      language: 'fr',
      found: ['role [le président iranien] ebrahim-raisi'],
    },
    {
      text: 'Desde 2018 el presidente iraní espera.',
      language: 'es',
      found: ['role [el presidente iraní] ebrahim-raisi'],
    },
    {
      text: 'С 2018 года иранский президент ждет.',
      language: 'ru',
      found: ['role [иранский президент] ebrahim-raisi'],
    },
    {
      text: '2018’den beri İran cumhurbaşkanı bekliyor.',
      language: 'tr',
      found: ['role [İran cumhurbaşkanı] ebrahim-raisi', 'name [İran] iran'],
    },
    {
      text: 'منذ عام 2018 ينتظر الرئيس الإيراني ذلك.',
      language: 'ar',
      found: ['role [الرئيس الإيراني] ebrahim-raisi'],
    },
    {
      text: 'در این شهر ۱۳۹۵ نفر با رئیس جمهور ایران بودند.',
      language: 'fa',
      found: ['role [رئیس جمهور ایران] ebrahim-raisi', 'name [ایران] iran'],
    },
  ],
  'where a year may date the clause or not, nobody is meant who was not in office at both times': [
    {
      text: 'The Iranian president praised the brave people who came here in 2016.',
      found: ['role [The Iranian president] ebrahim-raisi'],
    },
    { text: 'The Iranian president opened a very long new railway line in 2016.', found: [] },
    {
      text: 'The Russian president opened a very long new railway line in 2016.',
      found: ['role [The Russian president] vladimir-putin'],
    },
  ],
  'the years of a term pick its holder': [
    {
      text: 'The Iranian president from 2013 to 2021 sat there.',
      found: ['role [The Iranian president] hassan-rouhani'],
    },
    {
      text: 'The former Iranian president (2013-2021) sat there.',
      found: ['role [The former Iranian president] hassan-rouhani'],
    },
    {
      text: 'The former Iranian president, in office until 2021, sat there.',
      found: ['role [The former Iranian president] hassan-rouhani'],
    },
    { text: 'The former Iranian president, in office until 2013, sat there.', found: [] },
  ],
  'a former holder needs to be named near by': [
    { text: 'The former Iranian president waited.', found: [] },
    {
      text: 'The former Iranian president waited.',
      beside: 'Hassan Rouhani wrote it.',
      found: ['role [The former Iranian president] hassan-rouhani'],
    },
    { text: 'A former Iranian president waited.', beside: 'Hassan Rouhani wrote it.', found: [] },
    { text: 'The former Iranian president waited.', beside: 'Hassan Rouhani wrote it to Ahmadinejad.', found: [] },
    { text: 'The former Turkish prime minister waited.', beside: 'Recep Tayyip Erdoğan wrote it.', found: [] },
    {
      text: 'Der frühere iranische Präsident wartete.',
      language: 'de',
      beside: 'Hassan Rouhani schrieb es.',
      found: ['role [Der frühere iranische Präsident] hassan-rouhani'],
    },
    {
      text: 'L’ancien président iranien attendait.',
      language: 'fr',
      beside: 'Hassan Rouhani écrivait.',
      found: ['role [L’ancien président iranien] hassan-rouhani'],
    },
    {
      text: 'El expresidente iraní esperaba.',
      language: 'es',
      beside: 'Hassan Rouhani escribía.',
      found: ['role [El expresidente iraní] hassan-rouhani'],
    },
    {
      text: 'Экс-президент Ирана ждал.',
      language: 'ru',
      beside: 'Хасан Рухани писал.',
      found: ['role [Экс-президент Ирана] hassan-rouhani', 'name [Ирана] iran'],
    },
    {
      text: 'İran’ın eski cumhurbaşkanı bekledi.',
      language: 'tr',
      beside: 'Hasan Ruhani yazdı.',
      found: ['role [İran’ın eski cumhurbaşkanı] hassan-rouhani', 'name [İran] iran'],
    },
    {
      text: 'انتظر الرئيس الإيراني السابق طويلا.',
      language: 'ar',
      beside: 'كتب حسن روحاني ذلك.',
      found: ['role [الرئيس الإيراني السابق] hassan-rouhani'],
    },
    {
      text: 'رئیس جمهور پیشین ایران منتظر بود.',
      language: 'fa',
      beside: 'حسن روحانی نوشت.',
      found: ['role [رئیس جمهور پیشین ایران] hassan-rouhani', 'name [ایران] iran'],
    },
  ],
  'the holder of then is that of the time named, here or in the sentence before': [
    { text: 'The then Iranian president waited.', found: [] },
    {
      text: 'It was in 2016. The then Iranian president waited.',
      found: ['role [The then Iranian president] hassan-rouhani'],
    },
    { text: 'It was in 2012. The then Iranian president waited.', found: [] },
    {
      text: 'Тогдашний иранский президент ждал в 2016 году.',
      language: 'ru',
      found: ['role [Тогдашний иранский президент] hassan-rouhani'],
    },
    { text: 'Der damalige iranische Präsident wartete 2016 im Regen.', language: 'de', found: [] },
  ],
  'a holder who died in office needs no name for a year': [
    {
      text: 'The late Iranian president was honoured.',
      date: '2024-06-10',
      found: ['role [The late Iranian president] ebrahim-raisi'],
    },
    { text: 'The late Iranian president was honoured.', date: '2025-06-10', found: [] },
    { text: 'The late Syrian foreign minister was honoured.', date: '2021-01-10', found: [] },
  ],
  'who is new, leaving or chosen, by the dates of the terms': [
    {
      text: 'Iran’s new president waited.',
      date: '2021-09-10',
      found: ['role [Iran’s new president] ebrahim-raisi', 'name [Iran] iran'],
    },
    { text: 'Iran’s new president waited.', date: '2021-07-10', found: ['name [Iran] iran'] },
    {
      text: 'The outgoing Iranian president waited.',
      date: '2021-07-10',
      found: ['role [The outgoing Iranian president] hassan-rouhani'],
    },
    { text: 'The outgoing Iranian president waited.', date: '2018-07-10', found: [] },
    {
      text: 'The Iranian president-elect waited.',
      date: '2021-07-10',
      found: ['role [The Iranian president-elect] ebrahim-raisi'],
    },
    { text: 'The Iranian president-elect waited.', date: '2020-07-10', found: [] },
    {
      text: 'The French president-elect waited.',
      date: '2017-05-10',
      found: ['role [The French president-elect] emmanuel-macron'],
    },
    {
      text: 'The next Iranian president waited.',
      date: '2021-07-10',
      found: ['role [The next Iranian president] ebrahim-raisi ?'],
    },
    {
      text: 'The Iranian foreign minister nominee waited.',
      date: '2021-08-20',
      found: ['role [The Iranian foreign minister nominee] hossein-amir-abdollahian'],
    },
    { text: 'The Iranian president nominee waited.', date: '2021-07-10', found: [] },
  ],
};
