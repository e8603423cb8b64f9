import { Menu, useMantineColorScheme } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Keyboard, LockKeyhole, LogOut } from 'lucide-react'
import type { Language } from '../../domain/language.ts'
import { auth } from '../api/auth.ts'
import { useText } from '../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../i18n/language.tsx'
import { loginText } from '../pages/login/text.ts'
import { initials } from '../ui/initials.ts'
import { useSound } from './sound.ts'
import { useMe, useSession } from './session.ts'
import classes from './Shell.module.css'
import { shellText } from './text.ts'
import { failed } from './toast.ts'

type Scheme = 'auto' | 'light' | 'dark'

/** Who is signed in, how the console looks to them, and the way out. Opens as it is mounted. */
export default function AccountMenu({ openHelp }: { openHelp: () => void }) {
  const text = useText(shellText)
  const login = useText(loginText)
  const me = useMe()
  const { language, choose } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [sound, setSound] = useSound()
  const session = useSession()
  const schemes = { auto: text.schemeAuto, light: text.schemeLight, dark: text.schemeDark }

  const signOut = async () => {
    try {
      await auth.logout()
      session.left()
    } catch (error) {
      failed(error)
    }
  }

  return (
    <Menu
      defaultOpened
      position="right-end"
      width={260}
      shadow="md"
      withinPortal
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button type="button" className={classes.avatar} aria-label={text.account}>
          {me ? initials(me.name) : ''}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me?.name}
          <span className={classes.who}>
            {me?.business}
            {me?.sandbox ? ` · ${text.sandbox}` : ''}
          </span>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{text.language}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(chosen) => choose(chosen as Language)}>
          {Object.entries(languageNames).map(([each, name]) => (
            <Menu.RadioItem key={each} value={each} lang={each}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{text.scheme}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(chosen) => setColorScheme(chosen as Scheme)}>
          {(['auto', 'light', 'dark'] as const).map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {schemes[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={sound} onChange={setSound}>
          {text.sound}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Item leftSection={<Keyboard size={16} aria-hidden />} onClick={openHelp}>
          {text.shortcuts}
        </Menu.Item>
        <Menu.Item leftSection={<LockKeyhole size={16} aria-hidden />} component={Link} to="/password">
          {login.change}
        </Menu.Item>
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void signOut()}>
          {text.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
