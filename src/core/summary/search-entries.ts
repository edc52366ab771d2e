/** Those whose label contains every word of the query, whatever its case and accents. All of them for an empty query. */
export function searchEntries<Entry extends { readonly label: string }>(
  entries: readonly Entry[],
  query: string,
): readonly Entry[] {
  const words = bare(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter(({ label }) => {
    const text = bare(label);
    return words.every((word) => text.includes(word));
  });
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
