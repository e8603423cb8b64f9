import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { comeBackTo } from '../../api/come-back.ts'
import { useSession } from '../../shell/session.ts'
import { ChoosePassword } from './ChoosePassword.tsx'
import { Frame } from './Frame.tsx'
import { OneTimeLink } from './OneTimeLink.tsx'
import { PasswordForm } from './PasswordForm.tsx'

/** Sign-in with a password, or with the one-time link that brought the reader here. */
export function Page() {
  const { token, next } = useSearch({ from: '/login' })
  const [step, setStep] = useState<'password' | 'link' | 'choose'>(token ? 'link' : 'password')
  const navigate = useNavigate()
  const router = useRouter()
  const client = useQueryClient()
  const session = useSession()

  const enter = () => {
    client.clear()
    router.history.replace(comeBackTo(next))
  }
  const forgetToken = () => void navigate({ to: '/login', search: {}, replace: true })

  return (
    <Frame>
      {step === 'link' && token ? (
        <OneTimeLink
          token={token}
          done={({ user }) => {
            session.entered(user.id)
            setStep('choose')
          }}
          instead={() => {
            forgetToken()
            setStep('password')
          }}
        />
      ) : step === 'choose' ? (
        <ChoosePassword asksCurrent={false} done={enter} later={enter} />
      ) : (
        <PasswordForm
          done={({ user }) => {
            session.entered(user.id)
            enter()
          }}
        />
      )}
    </Frame>
  )
}
