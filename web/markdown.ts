import { marked } from 'marked';
import type { Plugin } from 'vite';

/** Where the pages of the repository say the server is; the server's own pages say nothing. */
const SERVER = 'http://localhost:8080/';

/** Makes a Markdown file into its heading, runs of HTML, and the texts of its code (src/docs/MarkdownPage.tsx). */
export function markdown(): Plugin {
  return {
    name: 'markdown',
    enforce: 'pre',
    transform(text, id) {
      if (!id.endsWith('.md')) return undefined;
      const [heading, ...tokens] = marked.lexer(text.replaceAll(SERVER, '/'));
      if (heading?.type !== 'heading') return this.error(`${id} does not begin with its heading`);
      const parts = tokens.map((token) =>
        token.type === 'code' ? { code: String(token['text']) } : { html: marked.parser([token]) },
      );
      return { code: `export default ${JSON.stringify({ title: heading['text'], parts })};`, map: null };
    },
  };
}
