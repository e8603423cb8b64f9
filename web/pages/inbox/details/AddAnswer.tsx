import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '../../../../domain/language.ts'
import { call } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { keyOf } from '../../../api/queries.ts'
import type { Thread } from '../../../api/thread.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames } from '../../../i18n/language.tsx'
import { failed, said } from '../../../shell/toast.ts'
import { threadKey } from '../thread/use-thread.ts'
import { detailsText } from './text.ts'

/** Writes the entry that would have spared this escalation. */
export default function AddAnswer(props: {
  question: string
  language: Language
  conversationId: string
  close: () => void
}) {
  const text = useText(detailsText)
  const client = useQueryClient()
  const [question, setQuestion] = useState(() => firstLine(props.question))
  const [answer, setAnswer] = useState('')
  const [variants, setVariants] = useState('')
  const [language, setLanguage] = useState<Language>(props.language)
  const refresh = () => client.invalidateQueries({ queryKey: keyOf('knowledgeEntriesList') })

  const save = useMutation({
    mutationFn: () =>
      call('knowledgeEntriesSave', {
        question,
        answer,
        language,
        variants: variants
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      }),
    onSuccess: ({ entry }) => {
      props.close()
      void refresh()
      said(text.entrySaved, {
        label: text.undo,
        act: () => {
          call('knowledgeEntriesDelete', { id: entry.id }).then(refresh, (error: unknown) => failed(error))
        },
      })
    },
  })
  const refused = (field: string) =>
    save.error instanceof ApiError && save.error.field === field ? save.error.message : undefined
  const elsewhere = save.error && !['question', 'answer'].some(refused) ? save.error.message : undefined

  const lastReply = client
    .getQueryData<Thread>(threadKey(props.conversationId))
    ?.items.findLast((item) => item.kind === 'message' && item.message.author === 'operator')
  const replied =
    lastReply?.kind === 'message' && lastReply.message.content.type === 'text'
      ? lastReply.message.content.body
      : null

  return (
    <Modal
      opened
      onClose={props.close}
      title={text.entryTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Stack gap="lg">
          <TextInput
            label={text.entryQuestion}
            description={text.entryQuestionHint}
            required
            minLength={3}
            maxLength={500}
            value={question}
            error={refused('question')}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
          <div>
            <Textarea
              label={text.entryAnswer}
              description={text.entryAnswerHint}
              required
              autosize
              minRows={4}
              maxRows={12}
              maxLength={8_000}
              data-autofocus
              value={answer}
              error={refused('answer')}
              onChange={(event) => setAnswer(event.currentTarget.value)}
            />
            {replied && answer === '' && (
              <Button mt="xs" size="compact-sm" variant="subtle" onClick={() => setAnswer(replied)}>
                {text.entryDraft}
              </Button>
            )}
          </div>
          <Textarea
            label={text.entryVariants}
            description={text.entryVariantsHint}
            autosize
            minRows={2}
            maxRows={8}
            value={variants}
            onChange={(event) => setVariants(event.currentTarget.value)}
          />
          <Select
            label={text.entryLanguage}
            data={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
            value={language}
            allowDeselect={false}
            onChange={(value) => value && setLanguage(value as Language)}
          />
          {elsewhere && <p role="alert">{elsewhere}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.close}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.entrySave}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** A burst's first line, within what an entry's question may hold. */
const firstLine = (words: string) => words.replace(/\s+/g, ' ').trim().slice(0, 500)
