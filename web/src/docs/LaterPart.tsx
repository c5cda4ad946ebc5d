import { Suspense, type ReactNode } from 'react';
import { Loading } from '../ui/Loading';

/** What needs the whole description of the API, which is larger than all else: the page around it stands at once. */
export function LaterPart({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Loading shape="cards" />}>{children}</Suspense>;
}
