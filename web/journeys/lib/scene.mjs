import { join } from 'node:path';
import { mustBeAccessible, mustBeLegible } from './accessibility.mjs';
import { Watch } from './watch.mjs';

const PHONE = { name: '360', width: 360, height: 740 };
const DESK = { name: '1280', width: 1280, height: 800 };

/**
 * Every pair of language, size and scheme is in one of these; each language is opened once. A light one is checked for
 * everything, so each size and each language is; a dark one for its colours, which are the same in every language: at the
 * desk, where there is most to see.
 */
const SHAPES = {
  ko: [
    { size: PHONE, scheme: 'light', check: mustBeAccessible },
    { size: DESK, scheme: 'dark', check: mustBeLegible },
  ],
  en: [
    { size: PHONE, scheme: 'dark', check: () => undefined },
    { size: DESK, scheme: 'light', check: mustBeAccessible },
  ],
};

/** One scene of the gallery: opened, pictured and checked in every shape. */
export class Scene {
  constructor(scene, { stage, world, folder }) {
    this.scene = scene;
    this.stage = stage;
    this.world = world;
    this.folder = folder;
  }

  /** Plays it; returns what was wrong, a sentence each. */
  async play() {
    const wrong = [];
    for (const language of Object.keys(SHAPES)) {
      const context = await this.stage.context(this.scene.as, language);
      try {
        await this.#playIn(context, language, wrong);
      } finally {
        await context.close();
      }
    }
    return wrong;
  }

  async #playIn(context, language, wrong) {
    const page = await context.newPage();
    const watch = new Watch(page, this.scene.expects);
    const [first, second] = SHAPES[language];
    const note = (shape) => (error) => wrong.push(`${this.#nameOf(language, shape)}: ${error.message}`);
    try {
      await wear(page, first);
      await this.scene.open({ page, answer: answering(page, watch), world: this.world });
      await this.#look(page, language, first).catch(note(first));
      await wear(page, second);
      await this.#look(page, language, second).catch(note(second));
    } catch (error) {
      note(first)(error);
      await page.screenshot({ path: this.#pathOf(language, first), fullPage: true });
    }
    watch.complaints.forEach((message) => note(first)({ message }));
  }

  async #look(page, language, shape) {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: this.#pathOf(language, shape), fullPage: true, animations: 'disabled' });
    await mustFit(page);
    await shape.check(page, this.scene.name);
  }

  #nameOf(language, { size, scheme }) {
    return `${this.scene.name}-${language}-${size.name}-${scheme}`;
  }

  #pathOf(language, shape) {
    return join(this.folder, `${this.#nameOf(language, shape)}.png`);
  }
}

async function wear(page, { size, scheme }) {
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.emulateMedia({ colorScheme: scheme });
}

/**
 * Gives a scene the means to answer in the server's place: `answer(pattern, { status, json })`, where status 0 is no answer
 * at all. What it answers is not held against the page.
 */
function answering(page, watch) {
  return (pattern, { status = 200, json = {}, headers = {} }) =>
    page.route(pattern, async (route) => {
      const address = route.request().url();
      watch.expect(status, { test: (url) => url === address });
      if (status === 0) return route.abort();
      const contentType = status < 400 ? 'application/json' : 'application/problem+json';
      // As a body: what is given as JSON is told to be plain JSON, whatever the headers say.
      return route.fulfill({ status, body: JSON.stringify(json), contentType, headers });
    });
}

/** Throws when the page can be scrolled sideways, naming what sticks out. */
async function mustFit(page) {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticksOut = (element) => element.getBoundingClientRect().right > width + 1;
    return [...document.body.querySelectorAll('*')]
      .filter(sticksOut)
      .slice(0, 3)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  });
  if (tooWide.length > 0) throw new Error(`The page is wider than the screen: ${tooWide.join(', ')}`);
}
