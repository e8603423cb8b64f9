import { Drawer } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ExternalLink, Search } from 'lucide-react'
import { useText } from '../i18n/dictionary.ts'
import { Account } from './Account.tsx'
import classes from './More.module.css'
import { places } from './places.ts'
import { useMe } from './session.ts'
import { shellText } from './text.ts'

/** What a phone's bar has no room for: the other pages, the simulator, the palette and the reader's own menu. */
export default function More(props: {
  close: () => void
  openPalette: () => void
  openHelp: () => void
  mayTry: boolean
}) {
  const text = useText(shellText)
  const me = useMe()
  const { close } = props
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const
  return (
    <Drawer
      opened
      onClose={close}
      position="bottom"
      classNames={{ content: classes.sheet ?? '' }}
      title={text.more}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <ul className={classes.list}>
        {places
          .filter(({ name, main }) => !main && (name !== 'playground' || props.mayTry))
          .map(({ name, to, Icon }) => (
            <li key={name}>
              <Link className={classes.item} to={to} activeOptions={{ includeSearch: false }} onClick={close}>
                <Icon {...icon} />
                {text[name]}
              </Link>
            </li>
          ))}
        <li>
          <button
            type="button"
            className={classes.item}
            onClick={() => {
              close()
              props.openPalette()
            }}
          >
            <Search {...icon} />
            {text.palette}
          </button>
        </li>
        {me?.sandbox && (
          <li>
            <a className={classes.item} href="/try" target="_blank" rel="noopener">
              <ExternalLink {...icon} />
              <span>
                {text.simulator}
                <small>{text.simulatorHint}</small>
              </span>
            </a>
          </li>
        )}
      </ul>
      <div className={classes.me}>
        <Account
          openHelp={() => {
            close()
            props.openHelp()
          }}
        />
        <p>
          {me?.name}
          <small>{me?.business}</small>
        </p>
      </div>
    </Drawer>
  )
}
