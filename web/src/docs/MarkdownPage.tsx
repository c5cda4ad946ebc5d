import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/docs.css';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';

/** One page of the `docs` folder, made into this by the build: its heading, and runs of HTML and of code. */
export interface Markdown {
  readonly title: string;
  readonly parts: readonly ({ readonly html: string } | { readonly code: string })[];
}

/** A page for developers that stands in the repository as Markdown. It is in English. */
export function MarkdownPage({ page }: { readonly page: Markdown }) {
  return (
    <Page title={page.title}>
      <div className="docs prose" lang="en">
        {page.parts.map((part, index) =>
          'code' in part ? (
            <Snippet key={index} code={part.code} />
          ) : (
            // Our own files, made into HTML when the pages are built.
            <div key={index} dangerouslySetInnerHTML={{ __html: part.html }} />
          ),
        )}
      </div>
    </Page>
  );
}

function Snippet({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <div className="snippet">
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
      <Button kind="secondary" onClick={() => void copy()}>
        {t(copied ? 'docs.copied' : 'docs.copy')}
      </Button>
    </div>
  );
}
