import { BookOpen, FlaskConical, Inbox, MessageSquareText, Send, Settings, UsersRound } from 'lucide-react'

/** The pages of the console in the order of the rail. A phone's bar has room for the `main` ones and "More". */
export const places = [
  { name: 'inbox', to: '/inbox/{-$id}', Icon: Inbox, main: true },
  { name: 'contacts', to: '/contacts', Icon: UsersRound, main: true },
  { name: 'templates', to: '/templates/{-$template}', Icon: MessageSquareText, main: true },
  { name: 'sending', to: '/sending', Icon: Send, main: true },
  { name: 'knowledge', to: '/knowledge', Icon: BookOpen, main: false },
  { name: 'playground', to: '/playground', Icon: FlaskConical, main: false },
  { name: 'settings', to: '/settings', Icon: Settings, main: false },
] as const

export type Place = (typeof places)[number]

/** Whether the address lies within a page that a phone's bar keeps under "More". */
export const isUnderMore = (path: string): boolean =>
  places.some(({ to, main }) => !main && (path === to || path.startsWith(`${to}/`)))
