import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Two pages: the operator console and the customer simulator, which shares none of the console's code. */
const pages = { console: here('./web/index.html'), try: here('./web/try.html') }

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
    rollupOptions: { input: Object.values(pages).filter((page) => existsSync(page)) },
  },
  server: { proxy: { '/api': process.env['HUB_URL'] ?? 'http://127.0.0.1:4400' } },
})
