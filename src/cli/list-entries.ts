import type { Pack } from '../core/knowledge/pack';

/** The entries of a pack as tab-separated lines with a header; aliases and statements as counts. */
export function listEntries(packText: string): string {
  const pack = JSON.parse(packText) as Pack;
  const rows = pack.entries.map((entry) => {
    const statements = pack.statements.filter((statement) => statement.about.includes(entry.id)).length;
    return [entry.id, entry.type, entry.label, entry.aliasCount, statements].join('\t');
  });
  return ['id\ttype\tlabel\taliases\tstatements', ...rows].join('\n');
}
