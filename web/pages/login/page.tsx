import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../../i18n/dictionary.ts'
import { Mark } from '../../ui/Mark.tsx'
import { ChoosePassword } from './ChoosePassword.tsx'
import classes from './login.module.css'
import { OneTimeLink } from './OneTimeLink.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { loginText } from './text.ts'

/** Sign-in with a password, or with the one-time link that brought the reader here. */
export function Page() {
  const text = useText(loginText)
  const { token, next } = useSearch({ from: '/login' })
  const [step, setStep] = useState<'password' | 'link' | 'choose'>(token ? 'link' : 'password')
  const navigate = useNavigate()
  const router = useRouter()
  const client = useQueryClient()

  const enter = () => {
    client.clear()
    // Only a path of the console itself: a crafted link must not lead elsewhere after the sign-in.
    if (next !== undefined && /^\/(?!\/|\\|login)/.test(next)) router.history.replace(next)
    else void navigate({ to: '/inbox/{-$id}', params: {}, replace: true })
  }
  const forgetToken = () => void navigate({ to: '/login', search: {}, replace: true })

  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Mark size={32} />
          <span>Centralino</span>
        </div>
        {step === 'link' && token ? (
          <OneTimeLink
            token={token}
            done={() => setStep('choose')}
            instead={() => {
              forgetToken()
              setStep('password')
            }}
          />
        ) : step === 'choose' ? (
          <ChoosePassword done={enter} />
        ) : (
          <PasswordForm done={enter} />
        )}
      </div>
      <p className={classes.foot}>{text.lead}</p>
    </main>
  )
}
