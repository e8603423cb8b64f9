import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { auth } from '../../api/auth.ts'
import { useText } from '../../i18n/dictionary.ts'
import { FormError } from './FormError.tsx'
import { loginText } from './text.ts'

const least = 10

/** After a one-time link: a password of one's own, now or later. */
export function ChoosePassword({ done }: { done: () => void }) {
  const text = useText(loginText)
  const [password, setPassword] = useState('')
  const save = useMutation({ mutationFn: () => auth.choosePassword(password), onSuccess: done })
  const missing = least - [...password].length
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (missing <= 0) save.mutate()
      }}
    >
      <Stack gap="lg">
        <div>
          <Title order={1}>{text.chooseTitle}</Title>
          <Text c="dimmed" mt="xs">
            {text.chooseLead}
          </Text>
        </div>
        <FormError text={save.error?.message} />
        <PasswordInput
          label={text.newPassword}
          description={password !== '' && missing > 0 ? text.tooShort(missing) : text.rule}
          name="password"
          autoComplete="new-password"
          autoFocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': text.show }}
        />
        <Button type="submit" disabled={missing > 0} loading={save.isPending} fullWidth>
          {text.save}
        </Button>
        <Button variant="subtle" color="gray" onClick={done} fullWidth>
          {text.later}
        </Button>
      </Stack>
    </form>
  )
}
