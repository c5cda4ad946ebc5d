import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Goes to the part that the address means, once it is there: it comes later than the page around it. */
export function useMeantPart() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
}
