import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Matcher } from '../../src/core/matching/matcher';
import type { Mention } from '../../src/core/matching/mention';

interface WantedRole {
  readonly text: string;
  readonly entry: string;
}

/** A sentence with the roles that must be found in it; none for a trap. `optional` ones are neither asked for nor punished. */
export interface RoleCase {
  readonly language: string;
  readonly date: string;
  readonly text: string;
  readonly mentions: readonly WantedRole[];
  readonly optional?: readonly WantedRole[];
  readonly why: string;
}

export interface RoleScore {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** All role cases below `folder`, one file per language. */
export function readRoleCases(folder: string): RoleCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      (parse(readFileSync(path.join(folder, name), 'utf8')) as Omit<RoleCase, 'language'>[]).map((one) => ({
        ...one,
        language: name.replace('.yaml', ''),
      })),
    );
}

/** Holds what the matcher finds for sure against the cases: a role is found when its entry agrees and its span overlaps the wanted one by a third of both. */
export function scoreRoles(matcher: Matcher, cases: readonly RoleCase[]): RoleScore {
  let found = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const one of cases) {
    const roles = rolesIn(matcher, one);
    const left = new Set(roles);
    for (const want of one.mentions) {
      const hit = [...left].find((role) => agrees(role, want, one.text));
      if (hit) {
        left.delete(hit);
        found++;
      } else {
        missed.push(`${one.language} ${one.date} ${want.entry} [${want.text}] in: ${one.text}`);
      }
    }
    for (const role of left) {
      if ((one.optional ?? []).some((want) => agrees(role, want, one.text))) continue;
      wrong.push(
        `${one.language} ${one.date} ${role.entry} [${one.text.slice(role.start, role.end)}] in: ${one.text} (${one.why})`,
      );
    }
  }
  return {
    found,
    missed,
    wrong,
    precision: found + wrong.length === 0 ? 1 : found / (found + wrong.length),
    recall: found + missed.length === 0 ? 1 : found / (found + missed.length),
  };
}

function rolesIn(matcher: Matcher, { text, language, date }: RoleCase): Mention[] {
  const pieces = text.split('\n').map((line) => ({ text: line, borders: [], section: 0 }));
  const candidates = pieces.map((piece) => matcher.scan(piece, language));
  return matcher.resolve(pieces, candidates, { date, language }).filter(({ kind, sure }) => kind === 'role' && sure);
}

const LEAST_SHARE = 1 / 3;

function agrees(role: Mention, want: WantedRole, text: string): boolean {
  const start = text.indexOf(want.text);
  const end = start + want.text.length;
  const shared = Math.min(role.end, end) - Math.max(role.start, start);
  const both = Math.max(role.end, end) - Math.min(role.start, start);
  return role.entry === want.entry && shared / both >= LEAST_SHARE;
}
