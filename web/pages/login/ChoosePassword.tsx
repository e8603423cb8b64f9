import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { auth } from '../../api/auth.ts'
import { ApiError } from '../../api/error.ts'
import { useText } from '../../i18n/dictionary.ts'
import { useErrorLine } from '../../i18n/errors/use-error-line.ts'
import { FormError } from './FormError.tsx'
import { loginText } from './text.ts'

const least = 10

/**
 * A password of one's own: after a one-time link now or later, and from within the console. The hub asks for the
 * current one too where the link was used a while ago.
 */
export function ChoosePassword(props: { asksCurrent: boolean; done: () => void; later: () => void }) {
  const text = useText(loginText)
  const line = useErrorLine()
  const [password, setPassword] = useState('')
  const [current, setCurrent] = useState('')
  const [asksCurrent, setAsksCurrent] = useState(props.asksCurrent)
  const save = useMutation({
    mutationFn: () => auth.choosePassword(password, asksCurrent ? current : undefined),
    onSuccess: props.done,
    onError: (error) => {
      if (error instanceof ApiError && error.field === 'current') setAsksCurrent(true)
    },
  })
  const missing = least - [...password].length
  const ready = missing <= 0 && (!asksCurrent || current !== '')
  const refused = save.error instanceof ApiError && save.error.field === 'current' ? save.error : null
  const wrongCurrent = refused?.reason === 'current_password_wrong'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) save.mutate()
      }}
    >
      <Stack gap="lg">
        <div>
          <Title order={1}>{props.asksCurrent ? text.change : text.chooseTitle}</Title>
          <Text c="dimmed" mt="xs">
            {props.asksCurrent ? text.changeLead : text.chooseLead}
          </Text>
        </div>
        {refused && !wrongCurrent && <FormError text={text.linkOld} />}
        {save.error && !refused && <FormError text={line(save.error)} />}
        {asksCurrent && (
          <PasswordInput
            label={text.currentPassword}
            name="current"
            autoComplete="current-password"
            // The field appears where the hub asks for it: that is where to go on.
            autoFocus
            value={current}
            error={wrongCurrent && text.wrongCurrent}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': text.show }}
          />
        )}
        <PasswordInput
          label={text.newPassword}
          description={password !== '' && missing > 0 ? text.tooShort(missing) : text.rule}
          name="password"
          autoComplete="new-password"
          autoFocus={!props.asksCurrent}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': text.show }}
        />
        <Button type="submit" disabled={!ready} loading={save.isPending} fullWidth>
          {text.save}
        </Button>
        <Button variant="subtle" color="gray" onClick={props.later} fullWidth>
          {props.asksCurrent ? text.back : text.later}
        </Button>
      </Stack>
    </form>
  )
}
