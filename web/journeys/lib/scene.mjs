import { join } from 'node:path';
import { errors } from 'playwright-core';
import { mustBeAccessible, mustBeLegible } from './accessibility.mjs';
import { Answers } from './answering.mjs';
import { Watch } from './watch.mjs';
import { sections } from './texts.mjs';

const PHONE = { name: '360', width: 360, height: 740 };
const DESK = { name: '1280', width: 1280, height: 800 };

/** As JPEG, which takes a browser half the time of a PNG. */
const PICTURE = { type: 'jpeg', quality: 90, animations: 'disabled' };

const LIGHT_PHONE = { size: PHONE, scheme: 'light' };
const DARK_PHONE = { size: PHONE, scheme: 'dark' };
const LIGHT_DESK = { size: DESK, scheme: 'light' };
const DARK_DESK = { size: DESK, scheme: 'dark' };

/** Every pair of language, size and scheme; each language is opened once. */
const ALL_SHAPES = { ko: [LIGHT_PHONE, DARK_DESK], en: [DARK_PHONE, LIGHT_DESK] };

/** An eighth of the pictures: each scene has one, and every language, size and scheme is in every other one. */
const EIGHTHS = [
  { ko: [LIGHT_PHONE] },
  { en: [DARK_DESK] },
  { en: [LIGHT_PHONE] },
  { ko: [LIGHT_DESK] },
  { en: [DARK_PHONE] },
  { ko: [DARK_DESK] },
  { ko: [DARK_PHONE] },
  { en: [LIGHT_DESK] },
];

/**
 * One scene of the gallery in one language: opened, pictured and checked in its shapes.
 */
export class Scene {
  constructor(scene, language, shapes, { world, folder }) {
    this.scene = scene;
    this.language = language;
    this.shapes = shapes;
    this.world = world;
    this.folder = folder;
  }

  /** @param number chooses language and shapes unless it is played `full`, in both languages */
  static of(scene, number, options) {
    const shapes = options.full ? ALL_SHAPES : EIGHTHS[number % EIGHTHS.length];
    return Object.keys(shapes).map((language) => new Scene(scene, language, shapes[language], options));
  }

  /** Scenes of the same tab have the same. */
  get tab() {
    return `${this.scene.as} ${this.language}`;
  }

  get name() {
    return `${this.scene.name}-${this.language}`;
  }

  /**
   * Plays it; returns what was wrong, a sentence each. What did not appear in time gets a second try in a tab of its own, and
   * the log tells of the first: one wait among some thousand is lost on a machine that is busy elsewhere.
   */
  async playOn(stage) {
    const first = await this.#play(stage, this.scene.alone ?? false);
    if (!first.isLate) return first.wrong;
    console.log(`${this.name} is played again. ${first.wrong.join('\n')}`);
    return (await this.#play(stage, true)).wrong;
  }

  async #play(stage, alone) {
    const wrong = [];
    let isLate = false;
    const page = await stage.page(this.scene.as, this.language, alone);
    const watch = new Watch(page, this.scene.expects);
    const answers = new Answers(page, watch);
    const [first, ...others] = this.shapes;
    const note = (shape) => (error) => wrong.push(`${this.#nameOf(shape)}: ${error.message}`);
    try {
      await wear(page, first);
      await this.scene.open({ page, answer: (...given) => answers.give(...given), world: this.world });
      await this.#look(page, first).catch(note(first));
      for (const shape of others) {
        await wear(page, shape);
        await this.#look(page, shape).catch(note(shape));
      }
    } catch (error) {
      isLate = error instanceof errors.TimeoutError;
      note(first)(error);
      wrong.push(await page.evaluate(whatStands));
      await this.#picture(page, first);
    }
    await answers.end();
    watch.stop();
    watch.complaints.forEach((message) => note(first)({ message }));
    return { wrong, isLate };
  }

  async #look(page, shape) {
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(drawn);
    await this.#picture(page, shape);
    await mustFit(page);
    await mustBeWorded(page);
    // What a scheme can break are the colours; all else is looked at once.
    const check = shape === this.shapes[0] || shape.scheme === 'light' ? mustBeAccessible : mustBeLegible;
    await check(page, this.scene.name, this.scene.known);
  }

  async #picture(page, shape) {
    const path = join(this.folder, `${this.#nameOf(shape)}.jpg`);
    await page.screenshot({ path, fullPage: !this.scene.known, ...PICTURE });
  }

  #nameOf({ size, scheme }) {
    return `${this.name}-${size.name}-${scheme}`;
  }
}

/** In the page: what a reader of the log needs to see why something did not appear. */
const whatStands = () =>
  `At ${location.href} in ${document.documentElement.lang} stands: ${document.body.innerText.slice(0, 600)}`;

/** In the page: what follows a change of the window's size is drawn in the frame after it. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function wear(page, { size, scheme }) {
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.emulateMedia({ colorScheme: scheme });
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

const SECTIONS = sections();

/** Throws when the page shows the key of a text instead of the text. */
async function mustBeWorded(page) {
  const keys = await page.evaluate((begins) => {
    const isKey = (text) => /^\w+(\.\w+)+$/.test(text) && begins.includes(text.split('.', 1)[0]);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode.data.trim());
    return found.filter(isKey);
  }, SECTIONS);
  if (keys.length > 0) throw new Error(`The page shows no text for ${keys.join(', ')}`);
}
