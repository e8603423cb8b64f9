import { defineConfig } from 'vite'

/**
 * The hub as one file of JavaScript, as `npm start` runs it, and one for each thread. Against running the sources it saves the compiler's
 * processes, some 80 MB and a second at the start (`docs/benchmarks.md`). Packages stay in node_modules.
 */
export default defineConfig({
  build: {
    ssr: true,
    rollupOptions: { input: ['main.ts', 'knowledge/ingest/document-thread.ts'] },
    outDir: 'dist/hub',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
  },
  logLevel: 'warn',
})
