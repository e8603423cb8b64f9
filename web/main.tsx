import './theme/mantine.css'
import './theme/tokens.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './api/query-client.ts'
import { LanguageProvider } from './i18n/language.tsx'
import { router } from './routes.tsx'
import { CommandsProvider } from './shell/commands.tsx'
import { cssVariables, theme } from './theme/theme.ts'

const queries = createQueryClient(() => {
  const { pathname, href } = router.state.location
  if (pathname !== '/login') void router.navigate({ to: '/login', search: { next: href }, replace: true })
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
        <Notifications position="bottom-left" limit={3} />
        <CommandsProvider>
          <RouterProvider router={router} />
        </CommandsProvider>
      </MantineProvider>
    </LanguageProvider>
  </QueryClientProvider>,
)
