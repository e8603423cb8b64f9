import './theme/mantine.css'
import './theme/tokens.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { comeBackTo } from './api/come-back.ts'
import { createQueryClient } from './api/query-client.ts'
import { createSession } from './api/session.ts'
import { LanguageProvider } from './i18n/language.tsx'
import { router } from './routes.tsx'
import { CommandsProvider } from './shell/commands.tsx'
import { ofBrowser, ofTab } from './shell/personal.ts'
import { SessionContext } from './shell/session.ts'
import { Toasts } from './shell/Toasts.tsx'
import { cssVariables, theme } from './theme/theme.ts'

// A page that was open while the hub was updated asks for parts that are gone: the new ones come with a reload.
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('centralino.reloaded') ?? 0)
  if (Date.now() - last < 60_000) return
  event.preventDefault()
  sessionStorage.setItem('centralino.reloaded', String(Date.now()))
  location.reload()
})

const queries = createQueryClient(() => session)
const forget = () => {
  void queries.cancelQueries()
  queries.clear()
}
const session = createSession({
  tabs: new BroadcastChannel('centralino.session'),
  kept: [ofBrowser, ofTab],
  toSignIn(comeBack) {
    const { pathname, href } = router.state.location
    if (pathname === '/login') return
    void router
      .navigate({ to: '/login', search: comeBack ? { next: href } : {}, replace: true })
      .finally(forget)
  },
  comeIn() {
    const { pathname, search } = router.state.location
    if (pathname !== '/login' || 'token' in search) return
    forget()
    router.history.replace(comeBackTo('next' in search ? search.next : undefined))
  },
  begin: () => location.reload(),
})
const scheme = localStorageColorSchemeManager({ key: 'centralino.scheme' })

createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={queries}>
    <LanguageProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={scheme}
        defaultColorScheme="auto"
      >
        <SessionContext value={session}>
          <CommandsProvider>
            <RouterProvider router={router} />
          </CommandsProvider>
        </SessionContext>
        <Toasts />
      </MantineProvider>
    </LanguageProvider>
  </QueryClientProvider>,
)
