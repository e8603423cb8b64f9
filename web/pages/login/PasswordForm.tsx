import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { auth, type SignedIn } from '../../api/auth.ts'
import { ApiError } from '../../api/error.ts'
import { useText } from '../../i18n/dictionary.ts'
import { useErrorLine } from '../../i18n/errors/use-error-line.ts'
import { FormError } from './FormError.tsx'
import { loginText } from './text.ts'

export function PasswordForm({ done }: { done: (who: SignedIn) => void }) {
  const text = useText(loginText)
  const line = useErrorLine()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const login = useMutation({
    mutationFn: () => auth.login(email.trim(), password),
    onSuccess: done,
    meta: { signIn: true },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        login.mutate()
      }}
    >
      <Stack gap="lg">
        <Title order={1}>{text.title}</Title>
        <FormError text={login.error && wordsFor(login.error, text, line)} />
        <TextInput
          label={text.email}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          data-autofocus
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={text.password}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': text.show }}
        />
        <Button type="submit" loading={login.isPending} fullWidth>
          {text.signIn}
        </Button>
        <Text size="xs" c="dimmed">
          {text.lost}
        </Text>
      </Stack>
    </form>
  )
}

function wordsFor(error: Error, text: (typeof loginText)['en'], line: (error: Error) => string): string {
  if (!(error instanceof ApiError)) return line(error)
  if (error.status === 401 || error.status === 422) return text.wrong
  if (error.status === 429) return text.tooMany
  if (error.code === 'offline') return text.offline
  return line(error)
}
