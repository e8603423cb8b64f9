import { Alert, Button, Group, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { languageName } from '../languages.ts'
import type { TemplateDefinition } from '../template.ts'
import { templatesText } from '../text.ts'
import { basicsText } from './texts/basics.ts'
import { suggestText } from './texts/suggest.ts'

/** A template from a few words, written by the language model into the editor; without a model, what to set. */
export function SuggestDialog(props: {
  opened: boolean
  language: string
  replaces: boolean
  fill: (definition: TemplateDefinition) => void
  close: () => void
}) {
  const text = useText(suggestText)
  const basicsWords = useText(basicsText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const mayRead = useMay('settings:read')
  const { data: status } = useQuery({ ...ask('hubStatus'), enabled: mayRead && props.opened })
  const [brief, setBrief] = useState('')
  const [category, setCategory] = useState<'marketing' | 'utility'>('utility')
  const write = useMutation({
    mutationFn: () =>
      call('templatesSuggest', { brief, language: props.language, category, readerLanguage: language }),
    onSuccess: ({ definition }) => props.fill(definition),
  })
  const noModel = status?.model === 'embedded'
  return (
    <Modal
      opened={props.opened}
      onClose={props.close}
      title={text.briefTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': common.close }}
    >
      {noModel ? (
        <Alert color="gray" title={text.noModel}>
          {text.noModelFix}
        </Alert>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (brief.trim().length >= 10 && !write.isPending) write.mutate()
          }}
        >
          <Stack gap="md">
            <Textarea
              label={text.brief}
              description={text.briefExample}
              value={brief}
              onChange={(event) => setBrief(event.currentTarget.value)}
              maxLength={2_000}
              autosize
              minRows={4}
              maxRows={10}
              data-autofocus
            />
            <SegmentedControl
              aria-label={basicsWords.category}
              value={category}
              onChange={(value) => setCategory(value === 'marketing' ? value : 'utility')}
              data={(['utility', 'marketing'] as const).map((value) => ({
                value,
                label: common.category[value],
              }))}
            />
            <p>
              {text.briefHint(languageName(language, props.language))} {props.replaces && text.briefReplaces}
            </p>
            {write.isError && (
              <Alert color="red" role="alert" title={write.error.message}>
                {'fix' in write.error && String(write.error.fix ?? '')}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button type="submit" loading={write.isPending} disabled={brief.trim().length < 10}>
                {text.write}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
