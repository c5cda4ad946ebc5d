import plans from '../../../docs/seating-plans.md';
import { MarkdownPage } from '../docs/MarkdownPage';

/** How a seating plan is written and imported. */
export function DocsPlansPage() {
  return <MarkdownPage page={plans} name="plans" />;
}
