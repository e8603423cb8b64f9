import { Kbd, Modal } from '@mantine/core'
import { useText } from '../i18n/dictionary.ts'
import classes from './Help.module.css'
import { shellText } from './text.ts'

const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'

/** Every key that the console knows. */
export default function Help({ close }: { close: () => void }) {
  const text = useText(shellText)
  const keys: [string[], string][] = [
    [[mod, 'K'], text.openPalette],
    [['J'], text.nextConversation],
    [['K'], text.previousConversation],
    [['Enter'], text.openConversation],
    [['F'], text.nextFilter],
    [['/'], text.search],
    [['T'], text.takeOver],
    [['R'], text.reply],
    [['N'], text.note],
    [['H'], text.handBack],
    [['E'], text.resolve],
    [['?'], text.help],
  ]
  return (
    <Modal opened onClose={close} title={text.shortcuts} closeButtonProps={{ 'aria-label': text.close }}>
      <dl className={classes.keys}>
        {keys.map(([pressed, what]) => (
          <div key={what}>
            <dt>
              {pressed.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
