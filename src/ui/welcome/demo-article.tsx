import { createDateWording } from '../../core/wording/date-wording';
import type { Wording } from '../../core/wording/wording';
import { DEMO_ARTICLE, DEMO_DATES } from './demo-text';

const ARTICLE_LANGUAGE = 'en-GB';

interface DemoArticleProps {
  /** Index into `DEMO_DATES`. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly wording: Wording;
}

/** An article to try Dragoman on, and the choice of its date. It is read as any page is, so its date stands in its markup. */
export function DemoArticle({ chosen, choose, wording }: DemoArticleProps) {
  const { t } = wording;
  const date = DEMO_DATES[chosen] ?? DEMO_DATES[0];
  return (
    <>
      <article lang={ARTICLE_LANGUAGE} dir="ltr">
        <h3>{DEMO_ARTICLE.headline}</h3>
        <p class="dateline">
          <time datetime={date}>{createDateWording(ARTICLE_LANGUAGE).date(date)}</time>
        </p>
        {DEMO_ARTICLE.sections.map(({ heading, paragraphs }) => (
          <div key={heading}>
            <h4>{heading}</h4>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
      </article>
      <fieldset class="dates" aria-describedby="demo-date-help">
        <legend>{t('demoDate')}</legend>
        {DEMO_DATES.map((day, index) => (
          <label key={day} class="option">
            <input type="radio" name="demo-date" checked={index === chosen} onChange={() => choose(index)} />
            {wording.date(day)}
          </label>
        ))}
        <p class="help" id="demo-date-help">
          {t('demoDateHelp')}
        </p>
      </fieldset>
    </>
  );
}
