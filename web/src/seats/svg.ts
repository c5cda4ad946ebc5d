import type { Point } from './plan';

/** Writes an attribute only where it changes. */
export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const SVG = 'http://www.w3.org/2000/svg';

export function node<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

export function group(name: string): SVGGElement {
  return node('g', { class: name });
}

export function text(at: Point, words: string, name: string, size: number): SVGTextElement {
  const made = node('text', { x: at.x, y: at.y, class: name });
  if (size !== 1) made.setAttribute('font-size', String(size));
  made.textContent = words;
  return made;
}
