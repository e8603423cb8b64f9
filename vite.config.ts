import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The console, the customer simulator and the API's reference; the last two share none of the console's code. */
const pages = ['index', 'try', 'docs'].map((name) => here(`./web/${name}.html`))

export default defineConfig({
  root: here('./web'),
  plugins: [react()],
  build: {
    outDir: here('./dist/web'),
    emptyOutDir: true,
    // Below these, Vite rewrites light-dark() into code that ignores the color scheme of a subtree.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rollupOptions: { input: pages },
  },
  // Not the modules of web/api.
  server: { proxy: { '^/api/(?!.*\\.tsx?($|\\?))': process.env['HUB_URL'] ?? 'http://127.0.0.1:4400' } },
})
