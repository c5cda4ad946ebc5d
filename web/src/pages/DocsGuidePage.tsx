import guide from '../../../docs/book-by-api.md';
import { MarkdownPage } from '../docs/MarkdownPage';

/** From nothing to a booking, by requests. */
export function DocsGuidePage() {
  return <MarkdownPage page={guide} name="guide" />;
}
