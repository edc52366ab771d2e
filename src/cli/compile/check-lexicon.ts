import type { ReportProblem } from './report-problem';
import type { Sources } from './sources';

/** Checks that the words of the languages are for offices, posts and countries that there are, and that the endings can be read. */
export function checkLexicon(sources: Sources, report: ReportProblem): void {
  checkPosts(sources, report);
  const offices = new Set(sources.offices.data.offices.map(({ id }) => id));
  const places = new Set(sources.entries.filter(({ data }) => data.type === 'place').map(({ data }) => data.id));
  for (const source of sources.languages) {
    for (const id of Object.keys(source.data.wholeRoles)) {
      if (offices.has(id)) continue;
      report(source, ['wholeRoles', id], {
        rule: 'unknown-office',
        what: `there is no office ${id}`,
        remedy: 'correct the id, or add the office to offices.yaml',
      });
    }
    for (const id of Object.keys(source.data.demonyms)) {
      if (places.has(id)) continue;
      report(source, ['demonyms', id], {
        rule: 'unknown-country',
        what: `there is no place ${id}`,
        remedy: 'correct the id, or add the place to places/',
      });
    }
  }
  sources.endings.data.forEach(({ rules }, i) => {
    rules.forEach(({ after }, j) => {
      if (isPattern(after)) return;
      report(sources.endings, [i, 'rules', j, 'after'], {
        rule: 'bad-pattern',
        what: `${after} is not a regular expression`,
        remedy: 'close its brackets, or put a backslash before what stands for itself',
      });
    });
  });
}

/**
 * An office whose bare role nobody can have for himself needs no words; all others do, for the post or for the whole role, and split and plural posts
 * need the post itself.
 */
function checkPosts(sources: Sources, report: ReportProblem): void {
  const posts = new Set(sources.languages.flatMap(({ data }) => Object.keys(data.posts)));
  const wholeRoles = new Set(sources.languages.flatMap(({ data }) => Object.keys(data.wholeRoles)));
  sources.offices.data.offices.forEach(({ id, post, single }, i) => {
    if (single && !posts.has(post) && !wholeRoles.has(id)) {
      report(sources.offices, ['offices', i, 'post'], {
        rule: 'unknown-post',
        what: `no language has words for the post ${post}`,
        remedy: 'correct the name, or add the post to the languages',
      });
    }
  });
  for (const source of sources.languages) {
    for (const key of ['splitPosts', 'pluralPosts'] as const) {
      for (const post of Object.keys(source.data[key])) {
        if (Object.hasOwn(source.data.posts, post)) continue;
        report(source, [key, post], {
          rule: 'unpaired-post',
          what: `${post} stands in ${key}, but not in posts`,
          remedy: 'correct the name, or add the post to posts in this file',
        });
      }
    }
  }
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
