import { useMemo } from 'preact/hooks';
import { sourceList } from '../../core/story/source-list';
import { citationText } from '../../core/wording/citation-text';
import { InEnglish } from '../parts/in-english';
import { EntryLinks } from './entry-links';
import type { SectionProps } from './section-props';
import { SourcesDiffer } from '../parts/sources-differ';

/** What everything rests on, by date, and where the sources do not agree. */
export function SourcesSection({ knowledge: { index }, wording, open }: SectionProps) {
  const { t } = wording;
  const { reports, background, disagreements } = useMemo(() => sourceList(index), [index]);
  return (
    <>
      <section aria-labelledby="reports">
        <h2 id="reports">{t('reports')}</h2>
        <ul class="sources">
          {reports.map(({ id, publisher, title, published, publishedAbout, language, statements }) => (
            <li key={id}>
              <p class="name" lang={language}>
                {title}
              </p>
              <p class="aside">
                {publisher}, {publishedAbout ? t('aboutDate', wording.date(published)) : wording.date(published)}.{' '}
                {wording.count('sourceStatements', statements)}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="disagreements">
        <h2 id="disagreements">
          {t('disagreements')} <span class="number">{disagreements.length}</span>
        </h2>
        <ul class="sources">
          {disagreements.map(({ id, text, differs, citation, claimedBy, about }) => (
            <li key={id}>
              <InEnglish class="sentence">{text}</InEnglish>
              <p class="citation">
                {claimedBy === null
                  ? citationText(citation, wording)
                  : t('claimAndSource', claimedBy, citationText(citation, wording))}
              </p>
              <SourcesDiffer class="hint" t={t}>
                {differs}
              </SourcesDiffer>
              <EntryLinks links={about} open={open} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="background">
        <h2 id="background">{t('background')}</h2>
        <p class="aside">{t('sourcesBackgroundMeans', wording.date(index.pack.asOf))}</p>
        <ul class="rows">
          {background.map(({ publisher, date, statements }) => (
            <li key={`${publisher} ${date ?? ''}`}>
              <span class="name">
                {date === null ? publisher : t('citationPublication', publisher, wording.date(date))}
              </span>
              <span class="aside">{wording.count('sourceStatements', statements)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
