import type { ReactNode } from 'react';

/** The little Markdown of descriptions: paragraphs, lists, `code` and [links](/to). Always English. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div lang="en">
      {text.split('\n\n').map((block) =>
        block.startsWith('- ') ? (
          <ul className="dots" key={block}>
            {block.split('\n').map((line) => (
              <li key={line}>{inline(line.slice(2))}</li>
            ))}
          </ul>
        ) : (
          <p key={block}>{inline(block)}</p>
        ),
      )}
    </div>
  );
}

/** One line of it. */
export function inline(text: string): ReactNode[] {
  return text.split(/(`[^`]*`|\[[^\]]*\]\([^)]*\))/).map((part, index) => {
    if (part.startsWith('`')) return <code key={index}>{part.slice(1, -1)}</code>;
    const link = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(part);
    return link ? (
      <a key={index} href={link[2]}>
        {link[1]}
      </a>
    ) : (
      part
    );
  });
}
