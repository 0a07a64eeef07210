import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useAddressField } from './use-address-field.ts';

/**
 * The day as of which something is looked at.
 * Without one it is today, or whatever day the answer that is shown is of.
 */
export function DayField({ shown }: { readonly shown?: string }): ReactElement {
  const [on, setOn] = useAddressField('on');
  return (
    <TextInput
      type="date"
      aria-label="As of"
      value={on ?? shown ?? ''}
      onChange={({ target }) => setOn(target.value === '' ? undefined : target.value)}
    />
  );
}
