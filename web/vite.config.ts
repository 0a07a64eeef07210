import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

/** Where `stakeline serve` listens by default; pages under development ask it for everything else. */
const SERVER = 'http://127.0.0.1:8013';

/**
 * The pages are built into `dist/web`, from where the server serves them.
 * Nothing is put into the page itself: its policy allows scripts, styles and pictures as files only.
 */
const config: UserConfig = {
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Styles are left as they are written: older browsers lack what the source is lit with anyway.
    cssTarget: ['chrome123', 'firefox140', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': SERVER } },
  logLevel: 'warn',
};

export default config;
