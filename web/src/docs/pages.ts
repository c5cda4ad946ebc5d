/** Pages for developers, in the order in which they are read. */
export const PAGES = [
  ['/docs/book-by-api', 'guide'],
  ['/docs/api', 'api'],
  ['/docs/errors', 'errors'],
  ['/docs/seating-plans', 'plans'],
] as const;
