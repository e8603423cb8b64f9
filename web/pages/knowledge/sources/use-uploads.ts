import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useReducer, useRef } from 'react'
import { keyOf } from '../../../api/queries.ts'
import type { Chosen } from './accept.ts'
import { upload } from './upload.ts'
import { changeUploads, type UploadChange } from './uploads.ts'

/** Files at once; the hub reads them one after the other anyway. */
const atOnce = 2

/** The files on their way to the hub, two at a time; those that failed stay with the reason until dismissed. */
export function useUploads() {
  const client = useQueryClient()
  const [uploads, change] = useReducer(changeUploads, [])
  const line = useRef<{ id: string; chosen: Chosen }[]>([])
  const running = useRef(0)

  const next = useCallback(() => {
    const send = ({ id, chosen }: { id: string; chosen: Chosen }) => {
      const tell = (told: UploadChange) => change(told)
      running.current++
      tell({ kind: 'progress', id, share: 0 })
      upload(chosen.name, chosen.file, (share) => tell({ kind: 'progress', id, share }))
        .then(
          () => tell({ kind: 'done', id }),
          (error: unknown) => {
            tell({ kind: 'failed', id, error })
          },
        )
        .finally(() => {
          running.current--
          void client.invalidateQueries({ queryKey: keyOf('knowledgeSourcesList') })
          fillUp()
        })
    }
    function fillUp() {
      while (running.current < atOnce && line.current.length > 0) send(line.current.shift()!)
    }
    fillUp()
  }, [client])

  const add = useCallback(
    (files: readonly Chosen[]) => {
      for (const chosen of files) {
        const id = `${chosen.name}:${performance.now()}`
        change({ kind: 'added', id, chosen })
        line.current.push({ id, chosen })
      }
      next()
    },
    [next],
  )

  const dismiss = useCallback((id: string) => change({ kind: 'dismissed', id }), [])
  const retry = useCallback(
    (id: string, chosen: Chosen) => {
      change({ kind: 'dismissed', id })
      add([chosen])
    },
    [add],
  )
  return { uploads, add, dismiss, retry }
}
