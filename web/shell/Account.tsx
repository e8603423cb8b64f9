import { Menu, useMantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Check, Keyboard, LogOut } from 'lucide-react'
import type { Language } from '../../domain/language.ts'
import { auth } from '../api/auth.ts'
import { useText } from '../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../i18n/language.tsx'
import { initials } from '../ui/initials.ts'
import { useSound } from './sound.ts'
import { useMe } from './session.ts'
import classes from './Shell.module.css'
import { shellText } from './text.ts'
import { failed } from './toast.tsx'

/** Who is signed in, how the console looks to them, and the way out. */
export function Account({ openHelp }: { openHelp: () => void }) {
  const text = useText(shellText)
  const me = useMe()
  const { language, choose } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [sound, setSound] = useSound()
  const client = useQueryClient()
  const navigate = useNavigate()
  const schemes = { auto: text.schemeAuto, light: text.schemeLight, dark: text.schemeDark }
  const tick = (on: boolean) => (on ? <Check size={16} aria-hidden /> : <span style={{ width: 16 }} />)

  const signOut = async () => {
    try {
      await auth.logout()
      client.clear()
      await navigate({ to: '/login' })
    } catch (error) {
      failed(error)
    }
  }

  return (
    <Menu position="right-end" width={260} shadow="md" withinPortal>
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
        {(Object.keys(languageNames) as Language[]).map((each) => (
          <Menu.Item
            key={each}
            role="menuitemradio"
            aria-checked={each === language}
            lang={each}
            leftSection={tick(each === language)}
            onClick={() => choose(each)}
          >
            {languageNames[each]}
          </Menu.Item>
        ))}
        <Menu.Label>{text.scheme}</Menu.Label>
        {(['auto', 'light', 'dark'] as const).map((each) => (
          <Menu.Item
            key={each}
            role="menuitemradio"
            aria-checked={each === colorScheme}
            leftSection={tick(each === colorScheme)}
            closeMenuOnClick={false}
            onClick={() => setColorScheme(each)}
          >
            {schemes[each]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={sound}
          leftSection={tick(sound)}
          closeMenuOnClick={false}
          onClick={() => setSound(!sound)}
        >
          {text.sound}
        </Menu.Item>
        <Menu.Item leftSection={<Keyboard size={16} aria-hidden />} onClick={openHelp}>
          {text.shortcuts}
        </Menu.Item>
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void signOut()}>
          {text.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
