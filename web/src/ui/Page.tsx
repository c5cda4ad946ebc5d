import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationType } from 'react-router';

interface PageProps {
  readonly title: string;
  /** What the browser's tab says instead of the title, e.g. the place in the line. */
  readonly tab?: string;
  /** `wide` for a page that has something to show side by side. */
  readonly width?: 'usual' | 'wide';
  readonly children: ReactNode;
}

/** A page with its one heading. Coming from another page, the heading takes the focus so that screen readers start there. */
export function Page({ title, tab, width = 'usual', children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useNavigationType();
  useEffect(() => {
    if (arrival !== 'POP') heading.current?.focus();
  }, [arrival]);
  useEffect(() => {
    document.title = t('frame.tab', { page: tab ?? title });
  }, [t, tab, title]);
  useLayoutEffect(() => {
    document.body.dataset['width'] = width;
  }, [width]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
