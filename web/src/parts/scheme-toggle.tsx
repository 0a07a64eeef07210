import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';

/** Holding transitions back would write a style into the page, which its policy forbids. */
const KEEP = { keepTransitions: true } as const;

/**
 * Changes between light and dark.
 * What the system has is followed until the user wants the other, and again once both agree.
 */
export function SchemeToggle(): ReactElement {
  const { setColorScheme } = useMantineColorScheme(KEEP);
  const shown = useComputedColorScheme('light');
  const system = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const other = shown === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? 'Dark colours' : 'Light colours';
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={() => setColorScheme(other === system ? 'auto' : other)}
      >
        <Icon name={other === 'dark' ? 'moon' : 'sun'} />
      </ActionIcon>
    </Tooltip>
  );
}
