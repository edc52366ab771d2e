/** How the reader treats an element: `block` stands in lines of its own, `inline` joins the line around it, `break` ends a line, `skip` is not read. */
export type Treatment = 'block' | 'inline' | 'break' | 'transparent' | 'skip';

const BLOCKS =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 ' +
  'h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead ' +
  'tr ul xmp';

/** Code and its relations, fields that hold what the reader typed, things with a rendering of their own, readings set above a line, and what is never shown. */
const SKIPPED =
  'applet area audio base basefont canvas code command datalist embed frame frameset head iframe input kbd link map math meta meter noembed ' +
  'noframes noscript object optgroup option param picture progress rp rt rtc samp script select source style svg template textarea title track video';

const TABLE: ReadonlyMap<string, Treatment> = new Map<string, Treatment>([
  ...BLOCKS.split(' ').map((tag): [string, Treatment] => [tag, 'block']),
  ...SKIPPED.split(' ').map((tag): [string, Treatment] => [tag, 'skip']),
  ['br', 'break'],
  // Only a place where a word may be broken: it parts nothing.
  ['wbr', 'transparent'],
]);

/** The treatment of an element by its tag alone. */
export function treatmentOfTag(tag: string): Treatment {
  return TABLE.get(tag) ?? 'inline';
}

/** A heading opens a section, whatever its style says. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.charCodeAt(0) === 104 && tag.charCodeAt(1) >= 49 && tag.charCodeAt(1) <= 54;
}
