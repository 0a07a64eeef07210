import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useAddressField } from '../use-address-field.ts';

/** The day as of which the stake is looked at; today where it is empty. */
export function DayField(): ReactElement {
  const [on, setOn] = useAddressField('on');
  return (
    <TextInput
      type="date"
      aria-label="As of"
      value={on ?? ''}
      onChange={({ target }) => setOn(target.value === '' ? undefined : target.value)}
    />
  );
}
