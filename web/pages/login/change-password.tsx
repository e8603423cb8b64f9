import { useRouter } from '@tanstack/react-router'
import { useText } from '../../i18n/dictionary.ts'
import { said } from '../../shell/toast.ts'
import { ChoosePassword } from './ChoosePassword.tsx'
import { Frame } from './Frame.tsx'
import { loginText } from './text.ts'

/** Another password, for who is signed in. */
export function Page() {
  const text = useText(loginText)
  const { history } = useRouter()
  const back = () => (history.canGoBack() ? history.back() : history.replace('/'))
  return (
    <Frame>
      <ChoosePassword
        asksCurrent
        done={() => {
          said(text.changed)
          back()
        }}
        later={back}
      />
    </Frame>
  )
}
