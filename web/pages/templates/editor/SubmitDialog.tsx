import { Button, Group, Modal, Stack } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { languageName } from '../languages.ts'
import { templatesText } from '../text.ts'
import type { Draft } from './draft.ts'
import { savingText } from './texts/saving.ts'

/** Says what submitting does before it is done. `isEdit`: it was approved or judged before. */
export function SubmitDialog(props: {
  opened: boolean
  isEdit: boolean
  draft: Draft
  warnings: number
  busy: boolean
  submit: () => void
  close: () => void
}) {
  const text = useText(savingText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const { draft, isEdit, warnings } = props
  return (
    <Modal
      opened={props.opened}
      onClose={props.close}
      title={isEdit ? text.resubmitTitle : text.submitTitle}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Stack gap="sm">
        {isEdit ? (
          <p>{text.resubmitWhat}</p>
        ) : (
          <>
            <p>
              {text.submitWhat(
                draft.name.trim(),
                languageName(language, draft.language),
                common.category[draft.category],
              )}
            </p>
            <p>{text.submitLocked}</p>
          </>
        )}
        {warnings > 0 && (
          <p>
            <strong>{text.warningsStay(warnings)}</strong>
          </p>
        )}
      </Stack>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={props.close}>
          {common.cancel}
        </Button>
        <Button data-autofocus loading={props.busy} onClick={props.submit}>
          {text.submitNow}
        </Button>
      </Group>
    </Modal>
  )
}
