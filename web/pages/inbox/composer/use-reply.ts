import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '../../../api/call.ts'
import { hubNow } from '../../../api/hub-clock.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import type { Thread } from '../../../api/thread.ts'
import { errorLine } from '../../../i18n/errors/error-words.ts'
import { shownLanguage } from '../../../i18n/language.tsx'
import { useMe } from '../../../shell/session.ts'
import { newKey } from './new-key.ts'
import type { Outgoing } from './outbox.ts'
import { useOutbox } from './use-outbox.ts'
import { threadKey } from '../thread/use-thread.ts'

/** Sends a reply: it stands in the thread at once, and stays there with its reason where the hub said no. */
export function useReply(conversationId: string) {
  const client = useQueryClient()
  const outbox = useOutbox()
  const name = useMe()?.name ?? null

  const send = useCallback(
    async (outgoing: Outgoing) => {
      outbox.put({ ...outgoing, state: 'sending' })
      const { key: idempotencyKey, text } = outgoing
      try {
        const { message } = await call('conversationsReply', { id: conversationId, text, idempotencyKey })
        client.setQueryData<Thread>(threadKey(conversationId), (thread) =>
          !thread || thread.items.some(({ id }) => id === message.id)
            ? thread
            : {
                ...thread,
                items: [
                  ...thread.items,
                  {
                    kind: 'message',
                    at: message.createdAt,
                    id: message.id,
                    seq: Number.MAX_SAFE_INTEGER,
                    message,
                    authorName: name,
                    media: null,
                    turn: null,
                  },
                ],
              },
        )
        outbox.remove(idempotencyKey)
      } catch (error) {
        outbox.fail(idempotencyKey, errorLine(shownLanguage(), error))
        void client.invalidateQueries({ queryKey: keyOf('conversationsGet', { id: conversationId }) })
      }
      void client.invalidateQueries({ queryKey: threadKey(conversationId) })
      void client.invalidateQueries({ queryKey: ask('conversationsCounts').queryKey })
    },
    [client, conversationId, name, outbox],
  )

  return {
    reply: (text: string) => send({ key: newKey(), conversationId, text, at: hubNow(), state: 'sending' }),
    retry: send,
  }
}
