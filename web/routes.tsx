import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { Filter } from './api/place.ts'
import { readContactsSearch } from './pages/contacts/search.ts'
import { readSendingSearch } from './pages/sending/search.ts'
import { readTemplatesSearch } from './pages/templates/search.ts'
import { PageError } from './shell/PageError.tsx'
import { Shell } from './shell/Shell.tsx'
import { PageSkeleton } from './ui/PageSkeleton.tsx'

const filters: readonly string[] = ['all', 'waiting', 'mine', 'agent', 'resolved'] satisfies Filter[]
const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: lazyRouteComponent(() => import('./shell/NotFound.tsx'), 'NotFound'),
  errorComponent: PageError,
})

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (
    search: Record<string, unknown>,
  ): { token?: string | undefined; next?: string | undefined } => ({
    token: words(search['token']),
    next: words(search['next']),
  }),
  component: lazyRouteComponent(() => import('./pages/login/page.tsx'), 'Page'),
})

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/login/change-password.tsx'), 'Page'),
})

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/{-$id}', params: {} })
  },
})

/** What the address of the inbox says besides the conversation, which is a part of its path. */
export interface InboxSearch {
  filter?: Filter | undefined
  q?: string | undefined
  /** On a narrow screen: the details beside the thread are a view of their own. */
  view?: 'details' | undefined
}

const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/inbox/{-$id}',
  validateSearch: (search: Record<string, unknown>): InboxSearch => ({
    filter: filters.includes(String(search['filter'])) ? (search['filter'] as Filter) : undefined,
    q: words(search['q']),
    view: search['view'] === 'details' ? 'details' : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/inbox/page.tsx'), 'Page'),
})

/** Pages with parts: `?tab=` says which, and the page itself which there are. */
const tabbed = {
  validateSearch: (search: Record<string, unknown>): { tab?: string | undefined } => ({
    tab: words(search['tab']),
  }),
}

const templates = createRoute({
  getParentRoute: () => shell,
  path: '/templates/{-$template}',
  validateSearch: readTemplatesSearch,
  component: lazyRouteComponent(() => import('./pages/templates/page.tsx'), 'Page'),
})
const knowledge = createRoute({
  getParentRoute: () => shell,
  path: '/knowledge',
  ...tabbed,
  component: lazyRouteComponent(() => import('./pages/knowledge/page.tsx'), 'Page'),
})
const contacts = createRoute({
  getParentRoute: () => shell,
  path: '/contacts',
  validateSearch: readContactsSearch,
  component: lazyRouteComponent(() => import('./pages/contacts/page.tsx'), 'Page'),
})
const sending = createRoute({
  getParentRoute: () => shell,
  path: '/sending',
  validateSearch: readSendingSearch,
  component: lazyRouteComponent(() => import('./pages/sending/page.tsx'), 'Page'),
})
const playground = createRoute({
  getParentRoute: () => shell,
  path: '/playground',
  ...tabbed,
  component: lazyRouteComponent(() => import('./pages/playground/page.tsx'), 'Page'),
})
const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  ...tabbed,
  component: lazyRouteComponent(() => import('./pages/settings/page.tsx'), 'Page'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    password,
    shell.addChildren([home, inbox, contacts, templates, sending, knowledge, playground, settings]),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageError,
  defaultPendingMs: 150,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
