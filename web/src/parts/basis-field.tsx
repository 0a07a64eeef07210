import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useAddressField } from './use-address-field.ts';

/** By which day statements take effect; in the address. */
export function BasisField(): ReactElement {
  const [basis, setBasis] = useAddressField('basis');
  return (
    <NativeSelect
      aria-label="Statements count from"
      value={basis ?? 'event'}
      onChange={({ target }) => setBasis(target.value === 'filed' ? 'filed' : undefined)}
      data={[
        { value: 'event', label: 'from the day of the event' },
        { value: 'filed', label: 'from the day of filing' },
      ]}
    />
  );
}
