import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import more from './more/ko.json';

const codeOf = (path: string) => readFileSync(path, 'utf8');
const IMPORT = /(?:from|import\() ?'(\.[^']+)'/g;

/** The source that an import means; undefined for what is none of ours, such as a style. */
function sourceOf(from: string, name: string): string | undefined {
  const path = join(dirname(from), name);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (found) => /\.tsx?$/.test(found) && existsSync(found),
  );
}

const importsOf = (path: string, code: string) =>
  [...code.matchAll(IMPORT)].flatMap(([, name = '']) => sourceOf(path, name) ?? []);

/** Everything that can be shown before, or without, the texts that are loaded later. */
function withoutThem(): ReadonlySet<string> {
  const app = 'src/app.tsx';
  const waits = /staffPage\([^,]+,\s+\(\) => import\('[^']+'\)|withMoreTexts\(import\('[^']+'\)\)/g;
  const first = codeOf(app).replaceAll(waits, '');
  const found = new Set<string>();
  const left = importsOf(app, first);
  for (let path = left.pop(); path; path = left.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    left.push(...importsOf(path, codeOf(path)));
  }
  return found;
}

const uses = new RegExp(`['"\`](${Object.keys(more).join('|')})\\.`);

it('texts that are loaded later are on no page that does not wait for them', () => {
  const early = [...withoutThem()];
  expect(early).toContain('src/pages/HomePage.tsx');
  expect(early).toContain('src/line/useBoard.ts');
  expect(early).not.toContain('src/operator/RoomPage.tsx');
  expect(early.filter((path) => uses.test(codeOf(path)))).toEqual([]);
});
