import { defineConfig } from 'vite'

/** The opt-in widget: one plain script that other sites embed, so it has a fixed name and leaves nothing in their scope. */
export default defineConfig({
  publicDir: false,
  build: {
    lib: {
      entry: 'web/widget/main.ts',
      formats: ['iife'],
      name: 'centralino',
      fileName: () => 'optin-widget.js',
    },
    outDir: 'dist/web',
    emptyOutDir: false,
    target: 'es2020',
    reportCompressedSize: false,
  },
  logLevel: 'warn',
})
