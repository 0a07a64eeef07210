import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Pages } from './pages/pages.tsx';
import { Shell } from './parts/shell.tsx';
import { queries } from './queries.ts';
import { theme } from './theme.ts';

/** Everything that pages rest on: the components' theme, the answers kept, the frame around them. */
export function App(): ReactElement {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <Shell>
          <Pages />
        </Shell>
      </QueryClientProvider>
    </MantineProvider>
  );
}
