import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent, ReactElement } from 'react';
import { useLocation } from 'wouter';
import { addresses, withQuery } from '../../addresses.ts';
import { type Asked, FIELDS } from '../../search/fields.ts';
import styles from './search-form.module.css';

/** Asks for filings by field and by text; the question becomes the address. */
export function SearchForm({ asked }: { readonly asked: Asked }): ReactElement {
  const [, go] = useLocation();
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = FIELDS.map((name): [string, string] => {
      const value = form.get(name);
      return [name, typeof value === 'string' ? value.trim() : ''];
    });
    go(withQuery(addresses.search, Object.fromEntries(given)));
  };
  return (
    <search>
      <form className={styles.form} onSubmit={search}>
        <TextInput
          label="Words in the items"
          name="text"
          type="search"
          className={styles.text ?? ''}
          placeholder="“strategic alternatives” -merger"
          defaultValue={asked.text}
        />
        <TextInput label="Issuer, or its CIK" name="issuer" defaultValue={asked.issuer} />
        <TextInput label="Holder, or its CIK" name="holder" defaultValue={asked.holder} />
        <TextInput label="CUSIP" name="cusip" defaultValue={asked.cusip} maxLength={11} />
        <NativeSelect
          label="Schedule"
          name="family"
          defaultValue={asked.family ?? ''}
          data={[
            { value: '', label: '13D and 13G' },
            { value: '13D', label: '13D' },
            { value: '13G', label: '13G' },
          ]}
        />
        <NativeSelect
          label="Amendments"
          name="amendment"
          defaultValue={asked.amendment ?? ''}
          data={[
            { value: '', label: 'with amendments' },
            { value: 'false', label: 'first statements' },
            { value: 'true', label: 'amendments only' },
          ]}
        />
        <TextInput label="Filed from" name="filedFrom" type="date" defaultValue={asked.filedFrom} />
        <TextInput label="Filed to" name="filedTo" type="date" defaultValue={asked.filedTo} />
        <TextInput
          label="Percent at least"
          name="percentFrom"
          inputMode="decimal"
          pattern="\d{1,3}(\.\d{1,4})?"
          defaultValue={asked.percentFrom}
        />
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}
