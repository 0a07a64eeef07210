import { createTheme, type MantineThemeOverride } from '@mantine/core';

/**
 * What the components are told in code; their colours are in `theme.css`.
 * The component library would write its variables into the page, which the page's policy forbids,
 * so that they come from its style sheet and `theme.css` alone.
 */
export const theme: MantineThemeOverride = createTheme({
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    // Locking the page's scroll would write a style into it, which its policy forbids.
    Modal: { defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } } },
  },
});
