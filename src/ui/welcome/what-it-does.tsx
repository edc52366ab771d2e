import type { Wording } from '../../core/wording/wording';

/** What the card in the picture cites; the statement that Zarif was foreign minister stands there. */
const CITED = { publisher: 'EA WorldView', day: '2016-08-12', paragraph: '1' } as const;
/** `before [what is marked] after`. */
const SENTENCE = /^([^[]*)\[([^\]]*)\](.*)$/;
const NOTES = ['pictureNoteMark', 'pictureNoteWho', 'pictureNoteSource'] as const;

interface WhatItDoesProps {
  readonly wording: Wording;
}

/** One picture of a mark and its card, drawn with the card's own type and colours. It is sample output: the reader of pages leaves such alone. */
export function WhatItDoes({ wording }: WhatItDoesProps) {
  const { t } = wording;
  const [, before = '', marked = '', after = ''] = SENTENCE.exec(t('pictureSentence')) ?? [];
  return (
    <div class="what-it-does">
      <samp class="picture" role="img" aria-label={t('pictureLabel')}>
        <span class="picture-text">
          {before}
          <span class="picture-mark">{marked}</span>
          <Number of={1} wording={wording} />
          {after}
        </span>
        <span class="picture-card">
          <span class="picture-kind">{t('kindPerson')}</span>
          <span class="picture-name">
            {t('pictureName')}
            <Number of={2} wording={wording} />
          </span>
          <span class="picture-office">{t('pictureOffice', wording.span('2013', '2021'))}</span>
          <span class="picture-source">
            {t('citationReport', CITED.publisher, wording.date(CITED.day), CITED.paragraph)}
            <Number of={3} wording={wording} />
          </span>
        </span>
      </samp>
      <ol class="notes">
        {NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ol>
    </div>
  );
}

function Number({ of, wording }: { readonly of: number; readonly wording: Wording }) {
  return <span class="picture-number">{new Intl.NumberFormat(wording.language).format(of)}</span>;
}
