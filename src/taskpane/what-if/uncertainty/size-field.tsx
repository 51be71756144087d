import { useState } from 'react';
import { FieldRow } from '../../plans/field-row';
import { SizeInput } from './size-input';

/** How much all of something varies, as a percentage. */
export function SizeField(props: {
  readonly label: string;
  readonly note: string;
  readonly value: number;
  readonly onSize: (size: number) => void;
}): React.JSX.Element {
  const { label, note, value, onSize } = props;
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <FieldRow label={label} note={note} wrong={wrong}>
      {(ids) => <SizeInput {...ids} value={value} percent onSize={onSize} onWrong={setWrong} />}
    </FieldRow>
  );
}
