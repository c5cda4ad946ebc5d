import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The visible "3" of a seat is in its name as "3번"; the rule looks for whole words and does not find it there. */
const SILENT = { 'label-content-name-mismatch': { enabled: false } };

/** All that a machine can check, or only what the colours may break: the rest is the same in every scheme. */
const EVERYTHING = { runOnly: { type: 'tag', values: TAGS }, rules: SILENT };
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * No style sheet is loaded a second time and nothing is collected but what is broken: most of the time went there. Without
 * the sheets axe cannot see a page that is locked to one orientation; ours name none.
 */
const QUICKLY = { preload: false, resultTypes: ['violations'] };

/**
 * Throws when the page breaks a rule of WCAG 2.2 AA that a machine can check, naming the rule and the first places.
 *
 * @param but selectors of what is left out
 */
export async function mustBeAccessible(page, name, but = []) {
  await check(page, name, but, EVERYTHING);
}

/** Throws when words of the page are hard to read on what they stand on. */
export async function mustBeLegible(page, name, but = []) {
  await check(page, name, but, COLOURS);
}

async function check(page, name, but, rules) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    ([exclude, options]) => window.axe.run({ include: [['html']], exclude }, options),
    [but.map((selector) => [selector]), { ...rules, ...QUICKLY }],
  );
  if (violations.length === 0) return;
  const told = violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${node.failureSummary})`);
    return `${id}: ${help}: ${places.join('; ')}`;
  });
  throw new Error(`The page ${name} is not accessible:\n  ${told.join('\n  ')}`);
}
