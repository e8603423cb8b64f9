import { Button, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { auth, type SignedIn } from '../../api/auth.ts'
import { ApiError } from '../../api/error.ts'
import { useText } from '../../i18n/dictionary.ts'
import { loginText } from './text.ts'

/** Uses the link up, once: a second try would find it used. */
export function OneTimeLink(props: { token: string; done: (who: SignedIn) => void; instead: () => void }) {
  const text = useText(loginText)
  const use = useMutation({
    mutationFn: () => auth.useLink(props.token),
    onSuccess: props.done,
    meta: { signIn: true },
  })
  const { mutate } = use
  const used = useRef(false)
  useEffect(() => {
    if (used.current) return
    used.current = true
    mutate()
  }, [mutate])

  if (!use.isError) {
    return (
      <Stack gap="lg" aria-busy="true">
        <Title order={1}>{text.linkTitle}</Title>
        <Skeleton h={36} />
        <Skeleton h={36} />
      </Stack>
    )
  }
  const offline = use.error instanceof ApiError && use.error.code === 'offline'
  return (
    <Stack gap="lg">
      <Title order={1}>{offline ? text.offline : text.linkBad}</Title>
      {!offline && <Text c="dimmed">{text.linkBadHint}</Text>}
      <Button variant="default" onClick={props.instead}>
        {text.toPassword}
      </Button>
    </Stack>
  )
}
