import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from './texts.mjs';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** Takes pictures of pages for people to look at: phone and desk, Korean and English, and the phone in the dark. */
export class Shots {
  #count = 0;

  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** A page that stands still, in every shape. */
  async all(name) {
    const number = String(++this.#count).padStart(2, '0');
    await this.#both(`${number}-${name}-ko`);
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.#take(`${number}-${name}-ko-360-dark`);
    await this.page.emulateMedia({ colorScheme: 'light' });
    await this.page.getByRole('button', { name: text('frame.otherLanguage') }).click();
    await this.#both(`${number}-${name}-en`);
    await this.page.getByRole('button', { name: KOREAN }).click();
  }

  /** A page that moves on by itself: one picture, while it lasts. */
  async one(name) {
    await this.#take(`${String(++this.#count).padStart(2, '0')}-${name}-ko-360`);
  }

  async #both(name) {
    await this.page.setViewportSize(DESK);
    await this.#take(`${name}-1280`);
    await this.page.setViewportSize(PHONE);
    await this.#take(`${name}-360`);
  }

  async #take(name) {
    await this.page.evaluate(() => document.fonts.ready);
    await this.page.screenshot({
      path: join(this.folder, `${name}.jpg`),
      fullPage: true,
      // Which takes a browser half the time of a PNG.
      type: 'jpeg',
      quality: 90,
      animations: 'disabled',
    });
  }
}

/** The other language's button names itself in its own language. */
const KOREAN = '한국어';
