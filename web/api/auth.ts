import { send } from './call.ts'

const post = <T = unknown>(path: string, body: Record<string, string> = {}) =>
  send<T>({ method: 'POST', url: `/api/auth/${path}`, body: JSON.stringify(body) })

/** Who has come in. */
export interface SignedIn {
  user: { id: string }
}

/** Sessions are an HttpOnly cookie: the console never holds a token. */
export const auth = {
  login: (email: string, password: string) => post<SignedIn>('login', { email, password }),
  /** Signs in by a one-time link; the user then chooses a password. */
  useLink: (token: string) => post<SignedIn>('link', { token }),
  /** `current` is asked of who came in by a password, or by a link a while ago. */
  choosePassword: (password: string, current?: string) =>
    post('password', { password, ...(current === undefined ? {} : { current }) }),
  logout: () => post('logout'),
}
