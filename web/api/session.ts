import type { PersonalStorage } from './personal.ts'

/** What one tab tells the others. All tabs of a browser share one session: it ends and begins for all of them. */
type News = { kind: 'left' } | { kind: 'ended' } | { kind: 'entered'; userId: string }

/**
 * Who this tab works for. Where the person changes, nothing of the one before stays: neither in the browser's
 * storage nor on any screen. A session that merely ends (expired, revoked) keeps what its user has not sent yet,
 * for them alone.
 */
export function createSession(deps: {
  tabs: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>
  kept: Pick<PersonalStorage, 'forgetAllBut'>[]
  /** Leads to the sign-in, with the address to come back to where one was taken away; may be told twice. */
  toSignIn: (comeBack: boolean) => void
  /** Leads from the sign-in to where one was, if the sign-in is what the tab shows. */
  comeIn: () => void
  /** Begins the page anew: everything in its memory is somebody else's. */
  begin: () => void
}) {
  const { tabs, kept, toSignIn, comeIn, begin } = deps
  let user: string | null = null

  const forgetAllBut = (userId: string | null) => {
    for (const storage of kept) storage.forgetAllBut(userId)
  }
  const end = (comeBack: boolean) => {
    user = null
    toSignIn(comeBack)
  }
  const isNow = (userId: string) => {
    forgetAllBut(userId)
    const other = user !== null && user !== userId
    user = userId
    if (other) begin()
  }

  tabs.onmessage = ({ data }: MessageEvent<News>) => {
    if (data.kind === 'entered') {
      isNow(data.userId)
      comeIn()
    } else {
      if (data.kind === 'left') forgetAllBut(null)
      end(true)
    }
  }

  return {
    /** The hub has said for whom it takes this browser. */
    isOf: isNow,
    /** Somebody has signed in here. */
    entered(userId: string): void {
      forgetAllBut(userId)
      user = userId
      tabs.postMessage({ kind: 'entered', userId } satisfies News)
    },
    /** Whoever was signed in has signed out here. */
    left(): void {
      forgetAllBut(null)
      tabs.postMessage({ kind: 'left' } satisfies News)
      end(false)
    },
    /** The hub no longer knows the session. */
    ended(): void {
      if (user !== null) tabs.postMessage({ kind: 'ended' } satisfies News)
      end(true)
    },
  }
}

export type Session = ReturnType<typeof createSession>
