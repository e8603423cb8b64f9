import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../../api/call.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { languageName } from '../languages.ts'
import type { Template } from '../template.ts'
import { templatesText } from '../text.ts'
import { detailText } from './text.ts'

/** Says what deleting does, and does it. */
export function DeleteDialog(props: { opened: boolean; template: Template; close: () => void }) {
  const text = useText(detailText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { template } = props
  const remove = useMutation({
    mutationFn: () => call('templatesDelete', { id: template.id }),
    onSuccess: async () => {
      said(text.deleted)
      await navigate({ to: '/templates/{-$template}', params: { template: undefined }, replace: true })
      client.removeQueries({ queryKey: ask('templatesGet', { id: template.id }).queryKey })
      await client.invalidateQueries({ queryKey: keyOf('templatesList') })
    },
    onError: (error) => failed(error),
    onSettled: props.close,
  })
  return (
    <ConfirmDialog
      opened={props.opened}
      title={text.deleteTitle(template.name)}
      confirm={text.delete}
      cancel={common.cancel}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={props.close}
    >
      <p>
        {template.status === 'draft'
          ? text.deleteDraft
          : text.deleteReal(languageName(language, template.language))}
      </p>
    </ConfirmDialog>
  )
}
