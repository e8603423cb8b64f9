import { Button, FileButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { CircleCheck, Upload } from 'lucide-react'
import { send } from '../../../api/call.ts'
import type { Output } from '../../../api/call.ts'
import { requestOf } from '../../../api/request.ts'
import { routes } from '../../../api/routes.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed } from '../../../shell/toast.ts'
import classes from './editor.module.css'
import { partsText } from './texts/parts.ts'

/** Tells which picture was uploaded for a header, for the preview. */
export type TellSample = (field: string, file: File) => void

const accepted = {
  image: 'image/jpeg,image/png',
  video: 'video/mp4,video/3gpp,.mp4,.3gp',
  document: 'application/pdf',
}

/** The file by which WhatsApp judges a header. `done` gets its handle. */
export function Sample(props: {
  kind: 'image' | 'video' | 'document'
  field: string
  handle: string
  wrong: string | undefined
  disabled: boolean
  done: (handle: string) => void
  tellSample: TellSample
}) {
  const text = useText(partsText)
  const { kind, field, handle, wrong, disabled, done, tellSample } = props
  const upload = useMutation({
    mutationFn: (file: File) =>
      send<Output<'templatesAddSample'>>(
        requestOf(routes.templatesAddSample, { name: file.name, bytes: file }),
      ),
    onSuccess: (answer, file) => {
      tellSample(field, file)
      done(answer.handle)
    },
    onError: (error) => failed(error),
  })
  return (
    <div className={classes.sample}>
      <FileButton
        accept={accepted[kind]}
        onChange={(file) => file && upload.mutate(file)}
        disabled={disabled}
      >
        {(open) => (
          <Button
            {...open}
            variant="default"
            leftSection={<Upload size={16} aria-hidden />}
            loading={upload.isPending}
            disabled={disabled}
            data-field={field}
          >
            {handle === '' ? text.sample : text.sampleAgain} ({text.sampleKinds[kind]})
          </Button>
        )}
      </FileButton>
      {handle !== '' && (
        <span className={classes.there}>
          <CircleCheck size={14} aria-hidden /> {text.sampleThere}
        </span>
      )}
      <p className={classes.hint}>{text.sampleHint}</p>
      {wrong && (
        <p className={classes.wrong} role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
