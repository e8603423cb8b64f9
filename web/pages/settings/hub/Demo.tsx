import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Group } from '../form/Group.tsx'
import { settingsText } from '../text.ts'
import { hubText } from './text.ts'

/** Takes the demo business away; nothing stands here once it is gone. */
export function Demo() {
  const text = useText(hubText)
  const common = useText(settingsText)
  const client = useQueryClient()
  const mayRemove = useMay('settings:write')
  const { data } = useQuery(ask('knowledgeSourcesList'))
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => call('demoRemove'),
    onSuccess: () => {
      setAsking(false)
      said(text.demoGone)
      return client.invalidateQueries()
    },
    onError: (error) => failed(error),
  })
  const sources = data?.sources.filter((source) => source.demo).length ?? 0
  if (sources === 0 || !mayRemove) return null
  return (
    <Group title={text.demo} lead={text.demoLead}>
      <div>
        <Button
          variant="default"
          leftSection={<Trash2 size={16} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {text.demoButton}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={text.demoTitle}
        confirm={text.remove}
        cancel={common.cancel}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{text.demoWhat(sources)}</p>
        <p>{text.demoAgain}</p>
      </ConfirmDialog>
    </Group>
  )
}
