import { join } from 'node:path';
import { mustBeAccessible, mustBeLegible } from './accessibility.mjs';
import { Watch } from './watch.mjs';

const PHONE = { name: '360', width: 360, height: 740 };
const DESK = { name: '1280', width: 1280, height: 800 };

const LIGHT_PHONE = { size: PHONE, scheme: 'light' };
const DARK_PHONE = { size: PHONE, scheme: 'dark' };
const LIGHT_DESK = { size: DESK, scheme: 'light' };
const DARK_DESK = { size: DESK, scheme: 'dark' };

/** Every pair of language, size and scheme; each language is opened once. */
const ALL_SHAPES = { ko: [LIGHT_PHONE, DARK_DESK], en: [DARK_PHONE, LIGHT_DESK] };

/** A quarter of the work: each scene has one, opened once; every language, size and scheme is in them twice. */
const QUARTERS = [
  { ko: [LIGHT_PHONE, DARK_DESK] },
  { en: [LIGHT_PHONE, DARK_DESK] },
  { ko: [DARK_PHONE, LIGHT_DESK] },
  { en: [DARK_PHONE, LIGHT_DESK] },
];

/** One scene of the gallery: opened, pictured and checked in its shapes. */
export class Scene {
  /** @param number chooses the scene's shapes unless it is played `full` */
  constructor(scene, number, { stage, world, folder, full }) {
    this.scene = scene;
    this.shapes = full ? ALL_SHAPES : QUARTERS[number % QUARTERS.length];
    this.stage = stage;
    this.world = world;
    this.folder = folder;
  }

  /** Plays it; returns what was wrong, a sentence each. */
  async play() {
    const wrong = [];
    for (const language of Object.keys(this.shapes)) {
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
    const [first, ...others] = this.shapes[language];
    const note = (shape) => (error) => wrong.push(`${this.#nameOf(language, shape)}: ${error.message}`);
    try {
      await wear(page, first);
      await this.scene.open({ page, answer: answering(page, watch), world: this.world });
      await this.#look(page, language, first).catch(note(first));
      for (const shape of others) {
        await wear(page, shape);
        await this.#look(page, language, shape).catch(note(shape));
      }
    } catch (error) {
      note(first)(error);
      await page.screenshot({ path: this.#pathOf(language, first), fullPage: true });
    }
    watch.complaints.forEach((message) => note(first)({ message }));
  }

  async #look(page, language, shape) {
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(drawn);
    await page.screenshot({ path: this.#pathOf(language, shape), fullPage: true, animations: 'disabled' });
    await mustFit(page);
    // What a scheme can break are the colours; all else is looked at where it is light.
    await (shape.scheme === 'light' ? mustBeAccessible : mustBeLegible)(page, this.scene.name);
  }

  #nameOf(language, { size, scheme }) {
    return `${this.scene.name}-${language}-${size.name}-${scheme}`;
  }

  #pathOf(language, shape) {
    return join(this.folder, `${this.#nameOf(language, shape)}.png`);
  }
}

/** In the page: what follows a change of the window's size is drawn in the frame after it. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

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
