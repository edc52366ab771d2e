/** The days that the article can be dated with: the first is its own. On the second another man held the office that it names. */
export const DEMO_DATES = ['2023-01-14', '2016-08-12'] as const;

/** One section of the article: a heading and paragraphs. */
export interface DemoSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Parts of the demonstration article of tests/pages, word for word. It is written in English whatever the language of the page around it. */
export const DEMO_ARTICLE: {
  readonly headline: string;
  readonly sections: readonly DemoSection[];
} = {
  headline: 'Ankara expects a guest from Tehran, and three winters of talks come back',
  sections: [
    {
      heading: 'This week',
      paragraphs: [
        'On Wednesday Raisi and Vladimir Putin talked about Syria over the phone. Both of them put their trust in the Astana process. In the account given by the Iranian presidency, Raisi also offered to help make peace in Ukraine, and the Russian leader thanked him for it.',
      ],
    },
    {
      heading: 'The days before',
      paragraphs: [
        'Earlier in January the top Iranian diplomat had been on the telephone with Faisal Mekdad, his colleague in Syria. Then a deputy of Mekdad’s, Ayman Sousan, came to Tehran. He saw Amir-Abdollahian and his adviser Ali Asghar Khaji, and he praised the memory of General Qassem Soleimani.',
      ],
    },
    {
      heading: '2016: the thaw',
      paragraphs: [
        'First another quarrel had to be mended. The Turkish downing of a Russian warplane in November 2015 stood between the two countries. On 9 August 2016 Recep Tayyip Erdoğan met Putin in Saint Petersburg. One of the three reports places that meeting in Moscow; the card of the event says that the sources differ.',
      ],
    },
  ],
};
