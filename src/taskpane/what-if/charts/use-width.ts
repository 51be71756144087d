import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { NARROWEST } from './sizes';

/** The width of an element, kept up with it; the pane's narrowest where nothing is laid out. */
export function useWidth<Element extends HTMLElement>(): readonly [ref: RefObject<Element>, width: number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(NARROWEST);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      // A page that is not shown is as wide as nothing; it is measured again once it is shown.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
