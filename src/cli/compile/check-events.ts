import type { ReportProblem } from './report-problem';
import type { Sources } from './sources';

/** Checks that events, and only they, say when they happened and are of a known kind, and that what their frames need has words. */
export function checkEvents(sources: Sources, report: ReportProblem): void {
  const { kinds } = sources.frames.data;
  for (const source of sources.entries) {
    const { type, event, frame } = source.data;
    if (type === 'event' && event === undefined) {
      report(source, ['type'], {
        rule: 'event-missing',
        what: 'this event does not say when it happened',
        remedy: 'add event: with its kind and when',
      });
    }
    if (type !== 'event' && (event !== undefined || frame !== undefined)) {
      report(source, [event === undefined ? 'frame' : 'event'], {
        rule: 'event-misplaced',
        what: `an entry of type ${type} has no event and no frame`,
        remedy: 'remove it, or make an event of the entry',
      });
    }
    if (event !== undefined && !Object.hasOwn(kinds, event.kind)) {
      report(source, ['event', 'kind'], {
        rule: 'unknown-kind',
        what: `${event.kind} is no kind of event`,
        remedy: `write one of the kinds in frames.yaml (${Object.keys(kinds).join(', ')}), or add it there`,
      });
    }
  }
  checkNeeds(sources, report);
}

function checkNeeds(sources: Sources, report: ReportProblem): void {
  const concepts = new Set(
    sources.languages.filter(({ data }) => data.language === 'en').flatMap(({ data }) => Object.keys(data.concepts)),
  );
  const frames = [
    ...Object.entries(sources.frames.data.kinds).map(([kind, { ways }]) => ({
      source: sources.frames,
      at: ['kinds', kind, 'ways'],
      ways,
    })),
    ...sources.entries.map((source) => ({ source, at: ['frame', 'ways'], ways: source.data.frame?.ways ?? [] })),
  ];
  const needs = frames.flatMap(({ source, at, ways }) =>
    ways.map((way, i) => ({ source, at: [...at, i, 'needs'], groups: way.needs })),
  );
  for (const { source, at, groups } of needs) {
    groups.forEach((group, i) => {
      group.forEach((concept, j) => {
        if (concepts.has(concept)) return;
        report(source, [...at, i, j], {
          rule: 'unknown-concept',
          what: `language/en.yaml has no words for the concept ${concept}`,
          remedy: 'correct the name, or add the concept to the languages',
        });
      });
    });
  }
}
