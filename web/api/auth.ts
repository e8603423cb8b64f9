import { send } from './call.ts'

const post = (path: string, body: Record<string, string> = {}) =>
  send<unknown>({ method: 'POST', url: `/api/auth/${path}`, body: JSON.stringify(body) })

/** Sessions are an HttpOnly cookie: the console never holds a token. */
export const auth = {
  login: (email: string, password: string) => post('login', { email, password }),
  /** Signs in by a one-time link; the user then chooses a password. */
  useLink: (token: string) => post('link', { token }),
  choosePassword: (password: string) => post('password', { password }),
  logout: () => post('logout'),
}
