import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useMonthState } from '../month-context';
import type { View } from '../view-tabs';
import { useOtherNaming, type OtherNamingControl } from './use-other-naming';

const NamingContext = createContext<OtherNamingControl | null>(null);

/** Lets the menu ask for what the notice tells about: formulas rewritten or repaired. */
export function NamingProvider(props: { readonly view: View; readonly children: ReactNode }): React.JSX.Element {
  const { view, children } = props;
  const { busy } = useMonthState();
  const control = useOtherNaming(useOnceTrue(busy === null));
  const { goOn } = control;
  useEffect(goOn, [goOn, view]);
  return <NamingContext.Provider value={control}>{children}</NamingContext.Provider>;
}

/** How far the pane is with formulas under another naming, and what can be done about them. */
export function useNaming(): OtherNamingControl {
  const control = useContext(NamingContext);
  if (!control) throw new Error('useNaming needs a NamingProvider above it.');
  return control;
}

/** True from the first time on that a condition holds. */
function useOnceTrue(condition: boolean): boolean {
  const [was, setWas] = useState(condition);
  if (condition && !was) setWas(true);
  return was || condition;
}
