import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/docs.css';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import { DocsNav } from './DocsNav';
import { asHere } from './asHere';

/** One page of the `docs` folder, made into this by the build: its heading, and runs of HTML and of code. */
export interface Markdown {
  readonly title: string;
  readonly parts: readonly ({ readonly html: string } | { readonly code: string })[];
}

interface MarkdownPageProps {
  readonly page: Markdown;
  /** What it is called and what it is about, in the language of the pages. */
  readonly name: 'guide' | 'plans';
}

/** A page for developers that stands in the repository as Markdown, in English; its frame is in the language of the pages. */
export function MarkdownPage({ page, name }: MarkdownPageProps) {
  const { t } = useTranslation();
  return (
    <Page title={t(`docs.${name}`)}>
      <DocsNav />
      <p className="lead">{t(`docs.about.${name}`)}</p>
      <div className="docs prose" lang="en">
        {page.parts.map((part, index) =>
          'code' in part ? (
            <Snippet key={index} code={asHere(part.code)} />
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
