import { useLayoutEffect, useRef } from 'preact/hooks';
import { chooseHighlights } from '../../core/matching/choose-highlights';
import type { Settings } from '../../core/settings/settings';
import type { Translate } from '../../core/translate';
import type { HighlightCss } from './options-state';
import { paintPreview } from './paint-preview';
import { parseSample } from './sample-text';

interface PreviewProps {
  readonly settings: Pick<Settings, 'style' | 'density' | 'kinds'>;
  readonly highlightCss: HighlightCss;
  readonly t: Translate;
}

/** Two sections of a sample article, marked as the settings have it: with the rules of real pages and the choice of real pages. */
export function Preview({ settings, highlightCss, t }: PreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const samples = [t('previewFirst'), t('previewSecond')].map(parseSample);
  const { style, density, kinds } = settings;
  useLayoutEffect(() => {
    const mentions = samples.flatMap((sample) => sample.mentions);
    const pieces = samples.map((_, section) => ({ section }));
    const chosen = chooseHighlights(mentions, pieces, { density, kinds });
    const paragraphs = [...(place.current?.querySelectorAll('p') ?? [])];
    return paintPreview(
      paragraphs,
      mentions.filter((_, index) => chosen[index]),
      style,
      highlightCss,
    );
  }, [style, density, kinds]);
  return (
    <div class="preview" ref={place} role="group" aria-label={t('preview')}>
      <h3>{t('previewFirstHeading')}</h3>
      <p>{samples[0]?.text}</p>
      <h3>{t('previewSecondHeading')}</h3>
      <p>{samples[1]?.text}</p>
    </div>
  );
}
