import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

// Two builds: what the browser loads, and the same application as text, for the first page (see src/server.tsx).
/** The page can be read before its program has come, so styles go before scripts on a slow line. */
const scriptsLast: Plugin = {
  name: 'scripts-last',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [scriptsLast],
  root: import.meta.dirname,
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    target: 'es2023',
    // The server sends small files with far-reaching caching; nothing is inlined, which the policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    rolldownOptions: {
      // 'use client' means nothing here.
      onwarn: (warning, warn) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning)),
    },
  },
  // The text of the first page must not need anything installed.
  ssr: { noExternal: true },
}));
